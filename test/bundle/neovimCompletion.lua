-- Asks with Neovim's own client what can be written where the heading of an answer is begun, prints what Neovim would list,
-- and takes the first of it.
local text = { 'Vraag 1', 'Klopt dit?', 'Antwoord op vraag 1', 'Ja.', 'Vraag 2', 'Waarom?', 'Antw' }
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

vim.fn.cursor(vim.fn.line('$'), 1000)
local params = vim.lsp.util.make_position_params()
params.position.character = #vim.fn.getline('.')
local answers = vim.lsp.buf_request_sync(0, 'textDocument/completion', params, 20000)
local list = answers[client].result
for _, item in ipairs(vim.lsp.util.text_document_completion_list_to_complete_items(list, vim.fn.getline('.'))) do
  io.write(item.word, '\n')
end
vim.lsp.util.apply_text_edits({ list.items[1].textEdit }, 0, 'utf-16')
io.write('→ ', vim.fn.getline('$'), '\n')
vim.cmd('qall!')
