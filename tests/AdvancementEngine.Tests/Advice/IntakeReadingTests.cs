using System.Globalization;
using System.Text.RegularExpressions;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Tests.Advice;

/// <summary>How intake reads the jobs and goals of <c>docs/advice/intake-2026-11</c>: 300 short records of made-up people whose readings
/// were written down before any run. Rules were made from the odd rows; the even ones were held back and only counted. Fewer right
/// readings than recorded here, or more ruled-out ones, fail.</summary>
public sealed partial class IntakeReadingTests(ITestOutputHelper output)
{
    private const string Ask = "ask";
    private const string None = "none";

    [Theory]
    [InlineData(true, "job", 139, 0)]
    [InlineData(true, "goal", 138, 1)]
    [InlineData(false, "job", 120, 2)]
    [InlineData(false, "goal", 116, 3)]
    public void Parse_JobsAndGoalsWrittenBlind_AreReadAsBefore(bool odd, string field, int rightBefore, int ruledOutBefore)
    {
        var folder = Repository.PathOf("docs", "advice", "intake-2026-11");
        var cohort = CohortReader.Open(folder, ShippedBundle.Catalog, null, new DateOnly(2026, 11, 1));
        var people = cohort.Rows().Where(r => r.Participant is not null).ToDictionary(r => r.Participant!.Id, r => r.Participant!);
        var (right, asked, missed, ruledOut, all) = (0, 0, 0, 0, 0);
        foreach (var line in File.ReadLines(Path.Combine(folder, "reading.csv")).Skip(1))
        {
            var cells = line.Split(',');
            if (int.Parse(Number().Match(cells[0]).Value, CultureInfo.InvariantCulture) % 2 == 1 != odd)
                continue;
            var person = people[cells[0]];
            var first = field == "job" ? 1 : 3;
            var read = field == "job" ? Job(person, cohort.AsOf) : Goal(person);
            all++;
            Assert.Empty(Codes(cells[first]).Intersect(Codes(cells[first + 1]), StringComparer.Ordinal));
            if (Codes(cells[first]).Contains(read, StringComparer.Ordinal))
                right++;
            else if (Codes(cells[first + 1]).Contains(read, StringComparer.Ordinal))
                ruledOut++;
            else if (read is Ask)
                asked++;
            else if (read is None or WorkSpell.OtherOccupation)
                missed++;
        }

        var wrong = all - right - asked - missed - ruledOut;
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{field}: {right} of {all} right, {asked} asked back, {missed} missed, {wrong} wrong, {ruledOut} ruled out"
            )
        );
        Assert.Equal(150, all);
        Assert.True(right >= rightBefore, $"{right} {field}s of {all} are read right; needed: {rightBefore}, as before");
        Assert.True(ruledOut <= ruledOutBefore, $"{ruledOut} {field}s have a reading that was ruled out; needed: {ruledOutBefore} at most");
    }

    // The job begun last of those held now, or else the one that ended last.
    private static string Job(Participant person, DateOnly asOf)
    {
        var jobs = person
            .Work.Select(w => (w.Occupation, w.Start, w.End))
            .Concat(person.UnreadWork.Select(w => (Occupation: Ask, Start: w.Start ?? DateOnly.MinValue, w.End)))
            .ToList();
        var held = jobs.Where(j => j.End is null || j.End >= asOf).ToList();
        return jobs.Count == 0 ? None
            : held.Count > 0 ? held.MaxBy(j => j.Start).Occupation
            : jobs.MaxBy(j => j.End).Occupation;
    }

    private static string Goal(Participant person) => person.Goals.TargetOccupation ?? Ask;

    private static string[] Codes(string cell) => cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("[0-9]+$")]
    private static partial Regex Number();
}
