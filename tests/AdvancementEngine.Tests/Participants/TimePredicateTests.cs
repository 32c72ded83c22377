using AdvancementEngine.Participants;

namespace AdvancementEngine.Tests.Participants;

/// <summary>What counts as of a day, where a date is missing too: a job without an end is ongoing, a source without a date is known, a
/// program without a day of completion is not completed.</summary>
public class TimePredicateTests
{
    private static readonly DateOnly s_day = new(2026, 11, 30);

    public static TheoryData<int?, bool> Ends => new() { { null, true }, { -1, false }, { 0, true }, { 1, true } };

    public static TheoryData<int?, bool> Days => new() { { null, true }, { -1, true }, { 0, true }, { 1, false } };

    public static TheoryData<int?, bool> Completions => new() { { null, false }, { -1, true }, { 0, true }, { 1, false } };

    [Theory]
    [MemberData(nameof(Ends))]
    public void IsPresent_EndOfAJob_MissingMeansOngoing(int? daysLater, bool expected)
    {
        var work = new WorkSpell("15-1232.00", new(2020, 1, 1), After(daysLater), Source.Unsaid);
        var unread = new UnreadWork("helper", null, After(daysLater), Source.Unsaid, []);

        Assert.Equal(expected, work.IsPresent(s_day));
        Assert.Equal(expected, unread.IsPresent(s_day));
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void IsKnownBy_DayOfASource_MissingMeansKnown(int? daysLater, bool expected) =>
        Assert.Equal(expected, new Source("instructor", After(daysLater), string.Empty).IsKnownBy(s_day));

    [Theory]
    [MemberData(nameof(Completions))]
    public void HasCompletedProgram_DayOfCompletion_MissingMeansNotCompleted(int? daysLater, bool expected) =>
        Assert.Equal(expected, new Participant { Id = "P", ProgramCompleted = After(daysLater) }.HasCompletedProgram(s_day));

    private static DateOnly? After(int? days) => days is { } given ? s_day.AddDays(given) : null;
}
