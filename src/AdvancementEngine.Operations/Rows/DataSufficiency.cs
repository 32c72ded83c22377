using System.Globalization;
using AdvancementEngine.Participants;
using AdvancementEngine.Ranking.Gaps;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Operations.Rows;

/// <summary>Whether the data about a participant is so sparse or so old that someone should ask before relying on the result.</summary>
/// <param name="Code">Empty, or the mark.</param>
/// <param name="Newest">Date of the newest fact; null if no fact has a date.</param>
/// <param name="Ask">What to ask, most informative first: fact kinds or policy codes.</param>
internal sealed record DataSufficiency(string Code, DateOnly? Newest, IReadOnlyList<string> Ask)
{
    /// <summary>Fewer known elements than this count as few. Our own threshold: ranking needs three, and becomes stable from about
    /// here.</summary>
    public const int FewestElements = 5;

    /// <summary>A newest fact older than this many months counts as old. Our own threshold: technologies in entry-level jobs change within
    /// two years.</summary>
    public const int OldMonths = 24;

    /// <summary>Maximum number of questions.</summary>
    private const int MostQuestions = 3;

    public static DataSufficiency Of(Participant person, Recommendation recommendation)
    {
        var newest = NewestFact(person, recommendation.AsOf);
        var few = recommendation.KnownElements < FewestElements;
        var old = newest is null || newest < recommendation.AsOf.AddMonths(-OldMonths);
        var code =
            recommendation.Status == RecommendationStatus.NotEnoughKnown ? "not-enough-known"
            : few && old ? "few-facts old-facts"
            : few ? "few-facts"
            : old ? "old-facts"
            : string.Empty;
        return code.Length == 0
            ? new(code, newest, [])
            : new(code, newest, [.. Questions(person, recommendation, old).Distinct(StringComparer.Ordinal).Take(MostQuestions)]);
    }

    public string NewestText => Newest?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;

    // Old facts come before new questions; for few facts, the empty kinds come first, then what would change the list most.
    private static IEnumerable<string> Questions(Participant person, Recommendation recommendation, bool old)
    {
        if (old)
            yield return "work";
        if (recommendation.Status != RecommendationStatus.NotEnoughKnown)
        {
            if (!person.WorkHistoryKnown)
                yield return "work";
            if (recommendation.KnownElements < FewestElements)
                yield return "skills";
        }

        foreach (var question in recommendation.AskNext)
            yield return question.Fact;
        yield return "skills";
    }

    private static DateOnly? NewestFact(Participant person, DateOnly asOf)
    {
        DateOnly? newest = null;
        void See(DateOnly? day)
        {
            if (day is { } known && known <= asOf && (newest is null || known > newest))
                newest = known;
        }

        See(person.ProgramCompleted);
        foreach (var education in person.Education?.All ?? [])
            See(education.Source.When);
        foreach (var spell in person.Work)
        {
            See(spell.Start);
            See(spell.End);
            See(spell.Source.When);
        }

        foreach (var item in person.Evidence)
            See(item.Source.When);
        foreach (var item in person.Activities)
            See(item.Source.When);
        foreach (var item in person.Needs)
            See(item.Source.When);
        foreach (var item in person.Facts)
            See(item.Source.When);
        return newest;
    }
}
