using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;

namespace AdvancementEngine.Reports.Drawing;

/// <summary>Builds a report as one self-contained HTML file: no scripts, and no images, styles or fonts from other files. Charts are inline
/// SVG.</summary>
internal sealed class HtmlPage
{
    private const string Style = """
        body{font:15px/1.45 system-ui,sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem;color:#1b1f24;background:#fff}
        h1{font-size:1.6rem}h2{font-size:1.2rem;border-top:2px solid #444;padding-top:.8rem;margin-top:2rem}
        h3{font-size:1.05rem;margin-top:1.4rem}
        table{border-collapse:collapse;margin:.5rem 0}th,td{border:1px solid #ccc;padding:.3rem .6rem;text-align:left}
        td.n{text-align:right}th{background:#f2f3f5}
        .note{color:#4d5560;font-size:.9rem}.mark{background:#fff3c4;padding:.4rem .6rem}code{overflow-wrap:anywhere}
        .met{background:#d9f0dd}.not-met{background:#fbdcd5}.unknown{background:#eceef1}
        .bar{display:inline-block;height:.8rem;background:#3b6fb6;vertical-align:middle}
        .rest{display:inline-block;height:.8rem;background:#d5dae1;vertical-align:middle}
        ul.items{list-style:none;padding-left:0}ul.items li{margin:.25rem 0}ul.items li p{margin:.1rem 0 .1rem 1.6rem}
        svg{max-width:100%;height:auto}svg text{font:13px system-ui,sans-serif;fill:#1b1f24}
        """;

    private readonly StringBuilder _html = new();

    /// <param name="title">Window title.</param>
    /// <param name="heading">Page heading.</param>
    public HtmlPage(string title, string heading) =>
        _html
            .Append(
                "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
                    + "content=\"width=device-width\"><title>"
            )
            .Append(Encode(title))
            .Append("</title><style>")
            .Append(Style.ReplaceLineEndings("\n"))
            .Append("</style></head><body>\n<h1>")
            .Append(Encode(heading))
            .Append("</h1>\n");

    /// <summary>Adds a prominent warning.</summary>
    public void Mark(string text) => _html.Append("<p class=\"mark\">").Append(Encode(text)).Append("</p>\n");

    public void Head(string text, int level = 2) => _html.Append(CultureInfo.InvariantCulture, $"<h{level}>{Encode(text)}</h{level}>\n");

    public void Text(string text) => _html.Append("<p>").Append(Encode(text)).Append("</p>\n");

    public void Note(string text) => _html.Append("<p class=\"note\">").Append(Encode(text)).Append("</p>\n");

    /// <summary>Adds a chart with a caption below it.</summary>
    public void Picture(SvgPicture picture, string caption)
    {
        _html.Append(picture).Append('\n');
        if (caption.Length > 0)
            Note(caption);
    }

    /// <summary>Adds a table; every column but the first is right-aligned.</summary>
    public void Table(string[] columns, IEnumerable<string[]> rows)
    {
        _html.Append("<table><tr>").AppendJoin(string.Empty, columns.Select(c => $"<th>{Encode(c)}</th>")).Append("</tr>\n");
        foreach (var row in rows)
            _html
                .Append("<tr>")
                .AppendJoin(string.Empty, row.Select((c, i) => i == 0 ? $"<td>{Encode(c)}</td>" : $"<td class=\"n\">{Encode(c)}</td>"))
                .Append("</tr>\n");
        _html.Append("</table>\n");
    }

    /// <summary>Adds a text table; line breaks within a cell are kept.</summary>
    /// <param name="columns">Column names.</param>
    /// <param name="rows">Rows.</param>
    /// <param name="css">Returns the CSS class of a cell by row and column, both from 0; an empty string for none.</param>
    public void Words(ImmutableArray<string> columns, ImmutableArray<ImmutableArray<string>> rows, Func<int, int, string> css)
    {
        _html.Append("<table><tr>").AppendJoin(string.Empty, columns.Select(c => $"<th>{Encode(c)}</th>")).Append("</tr>\n");
        foreach (var (row, cells) in rows.Index())
            _html.Append("<tr>").AppendJoin(string.Empty, cells.Select((c, i) => Cell(c, css(row, i)))).Append("</tr>\n");
        _html.Append("</table>\n");

        static string Cell(string text, string css) =>
            $"<td{(css.Length == 0 ? string.Empty : $" class=\"{css}\"")}>{Encode(text).ReplaceLineEndings("<br>")}</td>";
    }

    /// <summary>Adds a list; each item has a mark and, below it, lines of its own.</summary>
    public void Items(IEnumerable<(string Mark, string Text, ImmutableArray<string> Lines)> items)
    {
        _html.Append("<ul class=\"items\">\n");
        foreach (var (mark, text, lines) in items)
            _html
                .Append("<li>")
                .Append(Encode(mark == "-" ? "•" : mark))
                .Append(' ')
                .Append(Encode(text))
                .AppendJoin(string.Empty, lines.Where(l => l.Length > 0).Select(l => $"<p>{Encode(l)}</p>"))
                .Append("</li>\n");
        _html.Append("</ul>\n");
    }

    /// <summary>Adds a share from 0 to 1 as a bar followed by text.</summary>
    public void Share(double share, string text) =>
        _html
            .Append(
                CultureInfo.InvariantCulture,
                $"<p><span class=\"bar\" style=\"width:{share * 12:0.##}rem\"></span><span class=\"rest\" "
                    + $"style=\"width:{(1 - share) * 12:0.##}rem\"></span> "
            )
            .Append(Encode(text))
            .Append("</p>\n");

    /// <summary>Opens the section of one subject.</summary>
    public void Open(string id) => _html.Append("<section id=\"").Append(Encode(id)).Append("\">\n");

    /// <summary>Closes the section of one subject.</summary>
    public void Close() => _html.Append("</section>\n");

    /// <summary>Adds a table of names and values.</summary>
    public void Facts(IEnumerable<(string Name, string Value)> facts)
    {
        _html.Append("<table>\n");
        foreach (var (name, value) in facts)
            _html.Append("<tr><th>").Append(Encode(name)).Append("</th><td><code>").Append(Encode(value)).Append("</code></td></tr>\n");
        _html.Append("</table>\n");
    }

    /// <summary>Ends the page and returns its text, to be saved as UTF-8.</summary>
    public string End() => _html.Append("</body></html>\n").ToString();

    public static string Encode(string text) => WebUtility.HtmlEncode(text);
}
