-- Mends a document with Neovim's own client, which is never saved: prints what is wrong, takes the first of what is offered
-- for the question without an answer, prints each heading, and undoes it.
local text = { 'Vraag 1', 'Klopt dit?', 'Antwoord vraag 1', 'Ja.', 'Vraag 2', 'Waarom?' }
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
vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 20)
for _, problem in ipairs(vim.diagnostic.get(0)) do io.write(problem.message, '\n') end

vim.ui.select = function(choices, options, on_choice)
  for _, choice in ipairs(choices) do io.write(options.format_item(choice), '\n') end
  on_choice(choices[1])
end
-- What was written so far is one step, which is not undone.
vim.cmd('let &undolevels = &undolevels')
vim.fn.search('^Vraag 2$')
vim.lsp.buf.code_action()
vim.wait(20000, function() return vim.fn.search('Antwoord vraag 2', 'nw') > 0 end, 20)
for _, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
  if line:find('%d') then io.write(line, '\n') end
end
vim.cmd('silent undo')
io.write(table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '|') == table.concat(text, '|') and 'undone' or 'not undone', '\n')
vim.cmd('qall!')
