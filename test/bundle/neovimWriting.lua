-- Writes with Neovim's own client in a document that is never saved: renames a question, and prints each line that names
-- it; formats the document, and prints how many lines it has and one of them.
local text = {
  'Vraag 1', 'Kent u het be-', 'richt over de', 'veren?', 'Vraag 2', 'Waarom, na vraag 1?', 'Antwoord 1', 'Ja.',
}
vim.cmd('enew')
vim.api.nvim_buf_set_lines(0, 0, -1, false, text)
vim.api.nvim_buf_set_name(0, vim.fn.tempname() .. '.kamervragen')
local client = vim.lsp.start_client({
  name = 'kamervragen',
  cmd = { 'node', 'dist/server.cjs', '--stdio' },
  root_dir = vim.fn.getcwd(),
  get_language_id = function() return 'kamervragen' end,
})
vim.lsp.buf_attach_client(0, client)
vim.wait(20000, function() return vim.lsp.get_client_by_id(client).initialized end, 20)

vim.fn.search('^Antwoord 1$')
vim.lsp.buf.rename('9')
vim.wait(20000, function() return vim.fn.search('Vraag 9', 'nw') > 0 end, 20)
for _, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
  if line:find('9') then io.write(line, '\n') end
end

-- Its name changed with version 0.8.
if vim.lsp.buf.format then vim.lsp.buf.format({ timeout_ms = 20000 }) else vim.lsp.buf.formatting_sync(nil, 20000) end
io.write(vim.fn.line('$'), '\n', vim.fn.getline(3), '\n')
vim.cmd('qall!')
