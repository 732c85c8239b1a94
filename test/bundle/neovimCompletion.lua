-- Asks with Neovim's own client what can be written below a question without an answer, prints the names that Neovim
-- would list of the headings, and takes the first of them.
vim.cmd('edit ' .. vim.env.DOCUMENT)
local client = vim.lsp.start_client({
  name = 'kamervragen',
  cmd = { 'node', 'dist/server.cjs', '--stdio' },
  root_dir = vim.fn.getcwd(),
  get_language_id = function() return 'kamervragen' end,
  capabilities = vim.lsp.protocol.make_client_capabilities(),
})
vim.lsp.buf_attach_client(0, client)
vim.wait(20000, function() return vim.lsp.get_client_by_id(client).initialized end, 20)

vim.fn.cursor(vim.fn.line('$'), 1000)
vim.cmd('startinsert!')
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
