-- Reads a document with Neovim's own client: jumps from a question to its answer and back, and prints each line. Then
-- runs a code lens, and prints what Neovim has to say of that.
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

local lens = function() return (vim.lsp.codelens.get(0)[1] or {}).command end
vim.lsp.codelens.refresh()
vim.wait(20000, function() return lens() ~= nil end, 20)
io.write(lens().title, '\n')
vim.notify = function(words) io.write(words, '\n') end
vim.ui.select = function(choices, _, on_choice) on_choice(choices[1]) end
local answered = false
vim.lsp.handlers['workspace/executeCommand'] = function(err)
  io.write(err and err.message or 'no complaint', '\n')
  answered = true
end
vim.fn.search('^Vraag 1$')
vim.lsp.codelens.run()
vim.wait(5000, function() return answered end, 20)
vim.cmd('qall!')
