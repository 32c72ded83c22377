using System.Globalization;
using AdvancementEngine.Reports.Drawing;

namespace AdvancementEngine.Reports.Batches;

/// <summary>A batch run's report as one HTML file.</summary>
public static class BatchReport
{
    /// <summary>Credentials named as opening most doors.</summary>
    public const int Doors = 3;

    /// <summary>Longest list of bars.</summary>
    public const int MostBars = 15;

    /// <summary>The file's text, UTF-8 to be.</summary>
    public static string Write(BatchSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var s = summary;
        var page = new HtmlPage($"Batch run {s.Run}", "What the cohort was recommended");
        if (s.Data != "recorded") page.Mark($"These participants are {s.Data}: no real people.");
        page.Note($"Run {s.Run}, as of {s.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, bundle {s.Bundle[..12]}. Counts are of participants, over the first {Text(s.Top)} places of each list; counts below {Text(s.HideBelow)} are hidden (–). Every number stands in summary.json.");
        page.Table(["", "participants"],
        [
            ["rows read", Text(s.RowsIn)], ["rows rejected (rejects.csv)", Text(s.Rejected)], ["participants scored", Text(s.Participants)],
            ["with an open occupation", Text(s.WithOpen)], ["with a list, nothing in it open", Text(s.NothingOpen)], ["not enough known for a list (thin.csv)", Text(s.NotEnoughKnown)],
            ["few facts (thin.csv)", Text(s.FewFacts)], ["old facts (thin.csv)", Text(s.OldFacts)],
        ]);
        page.Head("First in the list");
        Bars(page, s.First, "No occupation is first for anyone.");
        page.Head("Anywhere in the list");
        Bars(page, s.Listed, "No occupation is listed.");
        page.Head("What blocks most");
        page.Note("Blocking requirements that are not met, by policy: participants with at least one listed occupation that the policy blocks.");
        Bars(page, s.Blocks, "Nothing blocks a listed occupation.");
        if (s.BlockedElements.Count > 0)
        {
            page.Note("The same by element of the policies.");
            Bars(page, s.BlockedElements, string.Empty);
        }

        page.Head("Credentials that would open most doors");
        page.Note("Participants for whom the credential would move at least one occupation to a better group, each place confirmed by ranking again. A credential is a means: it opens a door only to what it is asked for.");
        Bars(page, [.. s.Opens.Take(Doors)], "No credential alone moves an occupation to a better group.");
        page.Head("By program");
        page.Table(["program", "participants", "with an open occupation"], s.Programs.Select(p => (string[])[p.Program.Length == 0 ? "none recorded" : p.Program, Text(p.Participants), Text(p.WithOpen)]));
        return page.End();
    }

    // A hidden count has no bar.
    private static void Bars(HtmlPage page, IReadOnlyList<BatchCount> counts, string none)
    {
        if (counts.Count == 0)
        {
            if (none.Length > 0) page.Note(none);
            return;
        }

        page.Picture(Charts.Bars("participants", [.. counts.Take(MostBars).Select(c => (c.Name, (double?)c.Participants, Text(c.Participants)))]), counts.Count > MostBars ? "More in summary.json." : string.Empty);
    }

    private static string Text(long? count) => Numbers.Of(count);
}
