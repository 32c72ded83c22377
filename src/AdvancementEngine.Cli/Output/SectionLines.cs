using AdvancementEngine.Policies;
using AdvancementEngine.Reports.Sections;
using Spectre.Console;

namespace AdvancementEngine.Cli.Output;

/// <summary>Sections of a report on a terminal, no wider than the terminal, or 80 columns in a pipe.</summary>
internal sealed class SectionLines(IAnsiConsole console)
{
    private readonly TextLines _lines = new(console);

    /// <summary>Writes one section. Sections that are only for files are left out.</summary>
    public void Write(ReportSection section)
    {
        if (section.IsForFiles)
            return;
        _lines.Section(section.Heading);
        foreach (var block in section.Blocks)
            Write(block);
    }

    private void Write(ReportBlock block)
    {
        switch (block)
        {
            case TextBlock text:
                _lines.Text(1, text.Text);
                break;
            case ItemBlock item:
                _lines.Item(item.Mark, item.Text);
                foreach (var line in item.Lines)
                    _lines.Text(3, line);
                break;
            case TableBlock table:
                Write(table);
                break;
            default:
                throw new InvalidOperationException($"no lines for {block.GetType().Name}");
        }
    }

    private void Write(TableBlock table)
    {
        var written = new Table().RoundedBorder();
        foreach (var column in table.Columns)
            written.AddColumn(Markup.Escape(column));
        if (table.Rows.Any(r => r.Any(c => c.Contains('\n', StringComparison.Ordinal))))
            written.ShowRowSeparators();
        foreach (var (row, cells) in table.Rows.Index())
            written.AddRow([.. cells.Select((c, column) => Cell(table, row, column, Markup.Escape(c)))]);
        console.Write(written);
    }

    private static string Cell(TableBlock table, int row, int column, string text) =>
        column != table.VerdictColumn ? text
        : table.Verdicts[row] switch
        {
            Verdict.Met => $"[green]{text}[/]",
            Verdict.NotMet => $"[red]{text}[/]",
            _ => text,
        };
}
