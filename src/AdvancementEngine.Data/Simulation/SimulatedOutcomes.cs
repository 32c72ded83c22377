using System.Collections.Immutable;
using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Csv;
using AdvancementEngine.Data.Observations;
using AdvancementEngine.Factorization;
using AdvancementEngine.Observations;
using AdvancementEngine.Participants;
using AdvancementEngine.Ranking;
using AdvancementEngine.State;

namespace AdvancementEngine.Data.Simulation;

/// <summary>Outcomes of simulated participants under a <see cref="PlantedTruth"/>, as an observation folder that a trainer can
/// read.</summary>
public static class SimulatedOutcomes
{
    /// <summary>Folder of the observations inside a simulated cohort.</summary>
    public const string ObservationsFolder = "observations";

    /// <summary>Folder of the truth inside a simulated cohort.</summary>
    public const string TruthFolder = "truth";

    /// <summary>Number of occupations recommended to each participant who receives recommendations.</summary>
    public const int RecommendedAtOnce = 5;

    /// <summary>What a recommendation adds to a planted score, in logits: a recommended step is more likely to be taken, here e times
    /// before the scores are normalized.</summary>
    public const float RecommendationPull = 1f;

    /// <summary>Draws what came next for every participant with any known facts.</summary>
    /// <param name="catalog">The catalog participants are drawn from.</param>
    /// <param name="participants">Options of the participants; their seed plants the truth.</param>
    /// <param name="weights">How elements are weighted into a state; the ranking defaults if null.</param>
    public static ObservationSet Draw(CareerCatalog catalog, SimulationOptions participants, StateOptions? weights = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(participants);
        weights ??= StateOptions.Default;
        var truth = new PlantedTruth(catalog, participants.Seed);
        var states = new List<ObservedState>();
        var outcomes = new List<ObservedOutcome>();
        var number = 0;
        foreach (var participant in SimulatedCohort.Participants(catalog, participants))
        {
            var draws = new SimulationDraws(participants.Seed, (0x4FUL << 32) + (ulong)++number);
            var elements = Elements(participant, catalog, weights);
            if (elements.IsEmpty)
                continue;
            var held = participant.Work.Select(w => catalog.OccupationIndex(w.Occupation)).Where(o => o >= 0).ToHashSet();
            var scores = truth.Scores(
                elements.Select(e => (truth.Elements[e.Element], e.Weight * weights.Block(catalog.Elements[e.Element].Kind)))
            );
            var recommended = Recommended(participants, number, held, scores.Length);
            foreach (var o in recommended)
                scores[o] += RecommendationPull;
            var next = PlantedTruth.Next(scores, held, ref draws);
            if (next < 0)
                continue;
            var worth = Math.Clamp(truth.Worth(next) + (draws.Between(-100, 100) / 1000f), 0f, 1f);
            outcomes.Add(
                new(
                    states.Count,
                    next,
                    OutcomeKind.Entered,
                    worth,
                    participants.AsOf.AddDays(draws.Between(30, 365)),
                    Array.IndexOf(recommended, next) is >= 0 and var at ? at + 1 : null
                )
            );
            states.Add(new(participant.Id, participant.Id, participants.AsOf, elements));
        }

        return new ObservationSet
        {
            Info = new(
                "next-occupation",
                "Simulated: what came next was drawn under a planted truth; no evidence about real careers.",
                "advance simulate --outcomes, seed " + participants.Seed.ToString(CultureInfo.InvariantCulture),
                Simulated: true
            ),
            Elements = catalog.Elements,
            Opportunities = [.. catalog.Occupations.Select(o => new Opportunity(o.ElementId, o.Title))],
            States = states,
            Outcomes = outcomes,
        };
    }

    /// <summary>Writes observations and truth into a cohort folder.</summary>
    /// <returns>The number of outcomes.</returns>
    public static int Write(CareerCatalog catalog, SimulationOptions participants, string folder)
    {
        var truth = new PlantedTruth(catalog, participants.Seed);
        string[] factors = [.. Enumerable.Range(1, PlantedTruth.Rank).Select(k => $"f{k}")];
        Csv(
            Path.Combine(folder, TruthFolder, "elements.csv"),
            ["element", "marked", .. factors],
            truth.Elements.Select((id, i) => new[] { id, CohortMarks.Simulated }.Concat(Text(truth.Element(i))).ToArray())
        );
        Csv(
            Path.Combine(folder, TruthFolder, "occupations.csv"),
            ["occupation", "marked", "worth", .. factors],
            truth.Occupations.Select(
                (code, i) => new[] { code, CohortMarks.Simulated, Text([truth.Worth(i)])[0] }.Concat(Text(truth.Occupation(i))).ToArray()
            )
        );
        var set = Draw(catalog, participants);
        ObservationWriter.Write(Path.Combine(folder, ObservationsFolder), set);
        return set.Outcomes.Count;
    }

    // Drawn at random, so that only the added logits link recommendations to outcomes. A separate stream leaves all other draws unchanged.
    private static int[] Recommended(SimulationOptions options, int number, HashSet<int> held, int occupations)
    {
        var draws = new SimulationDraws(options.Seed, (0x52UL << 32) + (ulong)number);
        if (draws.Below(100) >= options.RecommendedPercent)
            return [];
        var open = Enumerable.Range(0, occupations).Where(o => !held.Contains(o)).ToList();
        var shown = new List<int>();
        while (shown.Count < RecommendedAtOnce && open.Count > 0)
        {
            var at = draws.Below(open.Count);
            shown.Add(open[at]);
            open.RemoveAt(at);
        }

        return [.. shown];
    }

    /// <summary>A participant's elements: each once with its strongest evidence. Block weights are not included; training applies them, as
    /// ranking does.</summary>
    private static ImmutableArray<WeightedElement> Elements(Participant participant, CareerCatalog catalog, StateOptions weights)
    {
        var elements = new SortedDictionary<int, float>();
        foreach (var evidence in participant.Evidence)
            Add(evidence.Element, weights.Of(evidence.Kind));
        foreach (var spell in participant.Work)
            Add(ElementKinds.Id(ElementKinds.Occupation, spell.Occupation), weights.Used);
        if (participant.Education is { } education)
            Add(ElementKinds.Id(ElementKinds.Education, education.Level.Code()), weights.Used);
        foreach (var activity in participant.Activities)
        {
            if (WorkBasedLearning.TryStage(activity.Activity, out var stage) && stage > LearningStage.Awareness)
                Add(ElementKinds.Id(ElementKinds.WorkBasedLearning, activity.Activity), weights.Used);
        }

        return [.. elements.Select(e => new WeightedElement(e.Key, e.Value))];

        void Add(string id, float kind)
        {
            if (catalog.ElementIndex(id) is var index and >= 0 && kind > 0 && !(elements.GetValueOrDefault(index) >= kind))
                elements[index] = kind;
        }
    }

    private static string[] Text(ReadOnlySpan<float> numbers)
    {
        var text = new string[numbers.Length];
        for (var i = 0; i < text.Length; i++)
            text[i] = numbers[i].ToString("R", CultureInfo.InvariantCulture);
        return text;
    }

    private static void Csv(string path, IReadOnlyList<string> header, IEnumerable<string[]> rows) =>
        AtomicFile.Write(
            path,
            stream =>
            {
                using var writer = new CsvWriter(stream, header);
                foreach (var row in rows)
                    writer.Write(row);
            }
        );
}
