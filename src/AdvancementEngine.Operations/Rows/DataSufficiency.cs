using System.Globalization;
using AdvancementEngine.Participants;
using AdvancementEngine.Ranking.Gaps;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Operations.Rows;

/// <summary>Whether so little, or so old, is known of a participant that somebody should ask before relying on the result.</summary>
/// <param name="Code">Empty, or the mark.</param>
/// <param name="Newest">Day of the newest fact; null where no fact has a day.</param>
/// <param name="Ask">What to ask, most telling first: fact kinds or policy codes.</param>
internal sealed record DataSufficiency(string Code, DateOnly? Newest, IReadOnlyList<string> Ask)
{
    /// <summary>Fewer elements known than this are few. Ours: a ranking is made from three, and steadies from about here.</summary>
    public const int FewestElements = 5;

    /// <summary>A newest fact older than this many months is old. Ours: technologies of entry-level jobs change within two years.</summary>
    public const int OldMonths = 24;

    /// <summary>Questions named at most.</summary>
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

    // Old facts are asked again before new ones; few facts by the kinds that are empty, then by what would move the list most.
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
        See(person.Education?.Source.When);
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
