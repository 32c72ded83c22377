using System.Globalization;
using AdvancementEngine.Reports.Drawing;

namespace AdvancementEngine.Reports.Batches;

/// <summary>The report on a batch run as one HTML file.</summary>
public static class BatchReport
{
    /// <summary>Number of credentials shown as opening the most occupations.</summary>
    public const int Doors = 3;

    /// <summary>Maximum number of bars in a chart.</summary>
    public const int MostBars = 15;

    /// <summary>Returns the text of the file, to be saved as UTF-8.</summary>
    public static string Write(BatchSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var s = summary;
        var page = new HtmlPage($"Batch run {s.Run}", "What the cohort was recommended");
        if (s.Data != "recorded")
            page.Mark($"These participants are {s.Data}: no real people.");
        if (s.SimulatedOutcomes > 0)
            page.Mark($"The model was fitted on {Text(s.SimulatedOutcomes)} simulated outcomes: no real people observed.");
        var basis =
            s.ObservedOutcomes > 0 ? $"{Text(s.ObservedOutcomes)} observed outcomes"
            : s.SimulatedOutcomes > 0 ? "simulated outcomes"
            : "public occupation profiles, no people observed";
        page.Note(
            $"Run {s.Run}, as of {s.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, bundle {s.Bundle[..12]}, a model of "
                + $"{basis}. Counts are of participants; counts below {Text(s.HideBelow)} are suppressed (–). Listed items are "
                + $"counted in the top {Text(s.Top)} places; what blocks people and what opens occupations, over the full catalog "
                + $"ranking. Every "
                + $"number is also in summary.json."
        );
        page.Table(
            ["", "participants"],
            [
                ["rows read", Text(s.RowsIn)],
                ["rows rejected (rejects.csv)", Text(s.Rejected)],
                ["participants scored", Text(s.Participants)],
                ["with a next job that can begin now", Text(s.WithNext)],
                ["enough known, nothing that can begin now", Text(s.NothingNext)],
                ["not enough known for a list (thin.csv)", Text(s.NotEnoughKnown)],
                ["few facts (thin.csv)", Text(s.FewFacts)],
                ["old facts (thin.csv)", Text(s.OldFacts)],
            ]
        );
        page.Head("First in the list");
        Bars(page, "participants", s.First, "No occupation is first for anyone.");
        page.Head("Anywhere in the list");
        Bars(page, "participants", s.Listed, "No occupation is listed.");
        page.Head("What blocks most");
        page.Note(
            "Blocking requirements that are not met, by policy: occupations blocked, summed over participants, and the participants "
                + "concerned. An occupation that two policies block counts for both."
        );
        Blocks(page, "policy", s.Blocks);
        if (s.BlockedElements.Count > 0)
        {
            page.Note("The same by element of the policies; an occupation counts once for an element.");
            Blocks(page, "element", s.BlockedElements);
        }

        page.Head("Credentials that would open most doors");
        page.Note(
            "Participants for whom the credential would move at least one occupation to a better group: every credential of the catalog "
                + "was added to every participant's facts, and the policies that read it were asked again. A credential is a means: it "
                + "opens a door only to what it is asked for. Courses are not in the catalog."
        );
        Bars(
            page,
            "participants",
            [.. s.Opens.Take(Doors)],
            s.Kind == "occupation"
                ? "Credentials were not asked for in this run."
                : "No credential alone moves an occupation to a better group."
        );
        page.Head("By program");
        page.Table(
            ["program", "participants", "with a next job that can begin now", "first for most", "blocks most", "opens most doors"],
            s.Programs.Select(p =>
                (string[])
                    [
                        p.Program.Length == 0 ? "none recorded" : p.Program,
                        Text(p.Participants),
                        Text(p.WithNext),
                        Text(p.First),
                        Text(p.Blocks),
                        Text(p.Opens),
                    ]
            )
        );
        return page.End();
    }

    private static void Blocks(HtmlPage page, string what, IReadOnlyList<BatchBlock> blocks)
    {
        Bars(
            page,
            "occupations blocked",
            [.. blocks.Select(b => new BatchCount(b.Code, b.Name, b.Occupations))],
            "Nothing blocks an occupation."
        );
        if (blocks.Count > 0)
            page.Table(
                [what, "occupations blocked", "participants"],
                blocks.Take(MostBars).Select(b => (string[])[$"{b.Name} ({b.Code})", Text(b.Occupations), Text(b.Participants)])
            );
    }

    // A suppressed count has no bar.
    private static void Bars(HtmlPage page, string what, IReadOnlyList<BatchCount> counts, string none)
    {
        if (counts.Count == 0)
        {
            if (none.Length > 0)
                page.Note(none);
            return;
        }

        page.Picture(
            Charts.Bars(what, [.. counts.Take(MostBars).Select(c => (c.Name, (double?)c.Participants, Text(c.Participants)))]),
            counts.Count > MostBars ? "More in summary.json." : string.Empty
        );
    }

    private static string Text(BatchCount? count) => count is null ? "–" : $"{count.Name}: {Text(count.Participants)}";

    private static string Text(long? count) => Numbers.Of(count);
}
