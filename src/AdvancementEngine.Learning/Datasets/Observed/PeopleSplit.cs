using AdvancementEngine.Learning.Datasets.Sampling;
using AdvancementEngine.Observations;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Learning.Datasets.Observed;

/// <summary>Splits rows so that no one is on both sides.</summary>
public static class PeopleSplit
{
    /// <summary>Splits by time if requested, every state has a date and the dates differ (a person's latest date counts); otherwise at
    /// random by person.</summary>
    /// <param name="set">The observations.</param>
    /// <param name="rows">Rows built from them.</param>
    /// <param name="share">Share of people held out, greater than 0 and less than 1.</param>
    /// <param name="seed">Seed of the random order.</param>
    /// <param name="byTime">False splits at random even if there are dates.</param>
    /// <returns>Row numbers of the training and the held-out part, ascending.</returns>
    /// <exception cref="RowException">One part would be empty.</exception>
    public static (int[] Training, int[] HeldBack) Of(ObservationSet set, ObservedRows rows, double share, int seed, bool byTime = true)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(rows);
        var people = People(set, rows.States);
        if (byTime && HasTime(set))
            SortByDate(set, people);
        else
            TrainingDraws.Stream((ulong)seed, 7).Shuffle<string>(people);
        var kept = people.Length - (int)Math.Round(people.Length * share);
        if (kept <= 0 || kept >= people.Length)
            throw new RowException(
                $"splitting {people.Length} people at a share of {share} leaves one part empty; needed: at least one person in each; add "
                    + $"more data or change observed.heldBackShare"
            );
        var training = Keys(people[..kept]);
        var all = Enumerable.Range(0, rows.Rows.Count).ToLookup(r => training.Contains(set.States[rows.States[r]].PersonKey));
        return ([.. all[true]], [.. all[false]]);
    }

    /// <summary>True if the dataset can be split by time: every state has a date, and they are not all the same.</summary>
    public static bool HasTime(ObservationSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return set.States.Count > 0 && set.States.All(s => s.AsOf is not null) && set.States.Any(s => s.AsOf != set.States[0].AsOf);
    }

    /// <summary>Splits training rows by their person number.</summary>
    public static (TrainingRows Training, TrainingRows HeldBack) Of(TrainingRows rows, double share, int seed)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var people = Enumerable.Range(0, rows.Count).Select(rows.Person).Distinct().Order().ToArray();
        TrainingDraws.Stream((ulong)seed, 8).Shuffle<int>(people);
        var heldBack = people[..(int)Math.Round(people.Length * share)].ToHashSet();
        var all = Enumerable.Range(0, rows.Count).ToLookup(r => heldBack.Contains(rows.Person(r)));
        return (rows.Select([.. all[false]]), rows.Select([.. all[true]]));
    }

    /// <summary>The people of states in ordinal order, each represented by the first of the ids that may mean the same person.</summary>
    internal static string[] People(ObservationSet set, IEnumerable<int> states) =>
        [
            .. states
                .Select(s => set.States[s].Person)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .DistinctBy(PersonIds.Folded, StringComparer.Ordinal),
        ];

    /// <summary>What states of these people have as <see cref="ObservedState.PersonKey"/>.</summary>
    internal static HashSet<string> Keys(IEnumerable<string> people) => people.Select(PersonIds.Folded).ToHashSet(StringComparer.Ordinal);

    private static void SortByDate(ObservationSet set, string[] people)
    {
        var latest = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        foreach (var state in set.States)
        {
            var person = state.PersonKey;
            if (!latest.TryGetValue(person, out var date) || state.AsOf > date)
                latest[person] = state.AsOf!.Value;
        }

        var dates = people.ToDictionary(p => p, p => latest[PersonIds.Folded(p)], StringComparer.Ordinal);
        Array.Sort(people, (a, b) => dates[a] != dates[b] ? dates[a].CompareTo(dates[b]) : string.CompareOrdinal(a, b));
    }
}
