using System.Globalization;
using System.Net;
using System.Text;

namespace AdvancementEngine.Reports.Batches;

/// <summary>A batch run's report as one HTML file: no script, no picture, style or font from elsewhere. Pictures are drawn in the file.</summary>
public sealed class BatchReport
{
    /// <summary>Credentials named as opening most doors.</summary>
    public const int Doors = 3;

    /// <summary>Longest list of bars.</summary>
    public const int MostBars = 15;

    private const string Style = """
        body{font:15px/1.45 system-ui,sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem;color:#1b1f24;background:#fff}
        h1{font-size:1.6rem}h2{font-size:1.2rem;border-top:2px solid #444;padding-top:.8rem;margin-top:2rem}
        table{border-collapse:collapse;margin:.5rem 0}th,td{border:1px solid #ccc;padding:.3rem .6rem;text-align:left}td.n{text-align:right}th{background:#f2f3f5}
        .note{color:#4d5560;font-size:.9rem}.mark{background:#fff3c4;padding:.4rem .6rem}
        svg{max-width:100%;height:auto}svg text{font:13px system-ui,sans-serif;fill:#1b1f24}
        """;

    private readonly StringBuilder _html = new();
    private readonly BatchSummary _summary;

    private BatchReport(BatchSummary summary) => _summary = summary;

    /// <summary>The file's text, UTF-8 to be.</summary>
    public static string Write(BatchSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return new BatchReport(summary).Write();
    }

    private string Write()
    {
        var s = _summary;
        _html.Append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>Batch run ").Append(Encode(s.Run)).Append("</title><style>").Append(Style.ReplaceLineEndings("\n")).Append("</style></head><body>\n<h1>What the cohort was recommended</h1>\n");
        if (s.Data != "recorded") _html.Append("<p class=\"mark\">These participants are ").Append(Encode(s.Data)).Append(": no real people.</p>\n");
        Note($"Run {s.Run}, as of {s.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, bundle {s.Bundle[..12]}. Counts are of participants, over the first {Text(s.Top)} places of each list; counts below {Text(s.HideBelow)} are hidden (–). Every number stands in summary.json.");
        Table(["", "participants"],
        [
            ["rows read", Text(s.RowsIn)], ["rows rejected (rejects.csv)", Text(s.Rejected)], ["participants scored", Text(s.Participants)],
            ["with an open occupation", Text(s.WithOpen)], ["with a list, nothing in it open", Text(s.NothingOpen)], ["not enough known for a list (thin.csv)", Text(s.NotEnoughKnown)],
            ["few facts (thin.csv)", Text(s.FewFacts)], ["old facts (thin.csv)", Text(s.OldFacts)],
        ]);
        Head("First in the list");
        Bars(s.First, "No occupation is first for anyone.");
        Head("Anywhere in the list");
        Bars(s.Listed, "No occupation is listed.");
        Head("What blocks most");
        Note("Blocking requirements that are not met, by policy: participants with at least one listed occupation that the policy blocks.");
        Bars(s.Blocks, "Nothing blocks a listed occupation.");
        if (s.BlockedElements.Count > 0)
        {
            Note("The same by element of the policies.");
            Bars(s.BlockedElements, string.Empty);
        }

        Head("Credentials that would open most doors");
        Note("Participants for whom the credential would move at least one occupation to a better group, each place confirmed by ranking again. A credential is a means: it opens a door only to what it is asked for.");
        Bars([.. s.Opens.Take(Doors)], "No credential alone moves an occupation to a better group.");
        Head("By program");
        Table(["program", "participants", "with an open occupation"], s.Programs.Select(p => (string[])[p.Program.Length == 0 ? "none recorded" : p.Program, Text(p.Participants), Text(p.WithOpen)]));
        return _html.Append("</body></html>\n").ToString();
    }

    // Bars as wide as the largest; a hidden count has none.
    private void Bars(IReadOnlyList<BatchCount> counts, string none)
    {
        if (counts.Count == 0)
        {
            if (none.Length > 0) Note(none);
            return;
        }

        const int row = 24, left = 330, width = 480;
        var shown = counts.Take(MostBars).ToList();
        var largest = Math.Max(1, shown.Max(c => c.Participants ?? 0));
        _html.Append(CultureInfo.InvariantCulture, $"<svg role=\"img\" viewBox=\"0 0 {left + width + 90} {shown.Count * row}\" width=\"{left + width + 90}\">");
        for (var i = 0; i < shown.Count; i++)
        {
            var bar = (shown[i].Participants ?? 0) * width / largest;
            _html.Append(CultureInfo.InvariantCulture, $"<text x=\"{left - 8}\" y=\"{(i * row) + 16}\" text-anchor=\"end\">{Encode(Short(shown[i].Name))}</text>");
            _html.Append(CultureInfo.InvariantCulture, $"<rect x=\"{left}\" y=\"{(i * row) + 4}\" width=\"{bar}\" height=\"16\" fill=\"#3b6fb6\"/>");
            _html.Append(CultureInfo.InvariantCulture, $"<text x=\"{left + bar + 6}\" y=\"{(i * row) + 16}\">{Text(shown[i].Participants)}</text>");
        }

        _html.Append("</svg>\n");
        if (counts.Count > shown.Count) Note("More in summary.json.");
    }

    private void Table(string[] columns, IEnumerable<string[]> rows)
    {
        _html.Append("<table><tr>").AppendJoin(string.Empty, columns.Select(c => $"<th>{Encode(c)}</th>")).Append("</tr>\n");
        foreach (var row in rows)
            _html.Append("<tr>").AppendJoin(string.Empty, row.Select((c, i) => i == 0 ? $"<td>{Encode(c)}</td>" : $"<td class=\"n\">{Encode(c)}</td>")).Append("</tr>\n");
        _html.Append("</table>\n");
    }

    private void Head(string text) => _html.Append("<h2>").Append(Encode(text)).Append("</h2>\n");

    private void Note(string text) => _html.Append("<p class=\"note\">").Append(Encode(text)).Append("</p>\n");

    private static string Short(string name) => name.Length <= 46 ? name : name[..45] + "…";

    private static string Text(long? count) => count?.ToString(CultureInfo.InvariantCulture) ?? "–";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
