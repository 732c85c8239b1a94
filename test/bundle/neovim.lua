-- Reads a document with Neovim's own client: jumps from a question to its answer and back, and prints each line.
vim.cmd('edit samples/antwoord-nachttreinen.txt')
local client = vim.lsp.start_client({
  name = 'kamervragen',
  cmd = { 'node', 'dist/server.cjs', '--stdio' },
  root_dir = vim.fn.getcwd(),
  get_language_id = function() return 'kamervragen' end,
})
vim.lsp.buf_attach_client(0, client)
vim.wait(20000, function() return vim.lsp.get_client_by_id(client).initialized end, 20)

vim.fn.search('^Vraag 8$')
io.write(vim.fn.getline('.'), '\n')
for _ = 1, 2 do
  local from = vim.fn.line('.')
  vim.lsp.buf.definition()
  vim.wait(20000, function() return vim.fn.line('.') ~= from end, 20)
  io.write(vim.fn.getline('.'), '\n')
end
vim.cmd('qall!')
