using System.Collections.Immutable;
using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Factorization;
using AdvancementEngine.Observations;
using AdvancementEngine.Participants;
using AdvancementEngine.State;
using AdvancementEngine.Store.Records;

namespace AdvancementEngine.Store.Export;

/// <summary>Recorded outcomes as observations: what was known about the person when the advice was given, the outcome, and the rank at
/// which it had been recommended.</summary>
/// <param name="catalog">Elements and opportunities.</param>
/// <param name="weights">Weights of the kinds of evidence.</param>
public sealed class ObservationExport(CareerCatalog catalog, StateOptions weights)
{
    private readonly Dictionary<string, int> _elements = catalog
        .Elements.Index()
        .ToDictionary(e => e.Item.Id, e => e.Index, StringComparer.Ordinal);

    /// <summary>Reads a store.</summary>
    /// <param name="store">The store.</param>
    /// <param name="tenant">Only this program's; null for all.</param>
    /// <param name="withFeedback">True counts "not interested" as "not", and "done" as "completed".</param>
    /// <param name="simulated">True if the people are made-up.</param>
    public ExportResult Read(RecordStore store, string? tenant = null, bool withFeedback = false, bool simulated = false)
    {
        ArgumentNullException.ThrowIfNull(store);
        var answers = store.Read<StoredAnswer>(tenant);
        var byDigest = answers.GroupBy(a => (a.Person, a.Digest)).ToDictionary(g => g.Key, g => g.First());
        var byPerson = answers
            .GroupBy(a => a.Person, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        var records = Outcomes(store, tenant, withFeedback);
        var (states, numbers, outcomes) = (
            new List<ObservedState>(),
            new Dictionary<string, int>(StringComparer.Ordinal),
            new List<(int State, string Opportunity, OutcomeKind Kind, float? Value, DateOnly? Date, int? Rank)>()
        );
        var (withoutState, notInCatalog, heldAlready) = (0, 0, 0);
        foreach (var (record, kind, value) in records)
        {
            var answer =
                byDigest.GetValueOrDefault((record.Person, record.Digest))
                ?? Before(byPerson.GetValueOrDefault(record.Person), record.Date);
            var id = Opportunity(record.Opportunity);
            if (id is null)
                notInCatalog++;
            else if (answer is null || Elements(answer.State) is not { IsEmpty: false } elements)
                withoutState++;
            else if (_elements.TryGetValue(id, out var own) && elements.Any(e => e.Element == own))
                heldAlready++;
            else
            {
                if (!numbers.TryGetValue(answer.Key, out var state))
                {
                    numbers.Add(answer.Key, state = states.Count);
                    states.Add(new(answer.Key, record.Person, Day(answer.Date), elements));
                }

                outcomes.Add((state, id, kind, value, Day(record.Date), Rank(answer, id)));
            }
        }

        return new(Set(states, outcomes, simulated), withoutState, notInCatalog, heldAlready);
    }

    private static List<(PersonRecord Record, OutcomeKind Kind, float? Value)> Outcomes(
        RecordStore store,
        string? tenant,
        bool withFeedback
    )
    {
        var records = store.Read<StoredOutcome>(tenant).Select(o => ((PersonRecord)o, Kind(o.Kind), (float?)o.Value)).ToList();
        if (!withFeedback)
            return records;
        foreach (var row in store.Read<StoredFeedback>(tenant).Where(f => f.Opportunity.Length > 0))
        {
            if (row.Kind == "NOT_INTERESTED")
                records.Add((row, OutcomeKind.Not, null));
            else if (row.Kind == "DONE")
                records.Add((row, OutcomeKind.Completed, null));
        }

        return records;
    }

    private static OutcomeKind Kind(string kind) =>
        kind switch
        {
            "ENTERED" => OutcomeKind.Entered,
            "COMPLETED" => OutcomeKind.Completed,
            "RETAINED" => OutcomeKind.Retained,
            "WAGE_GAIN" => OutcomeKind.WageGain,
            "LEFT" => OutcomeKind.Left,
            _ => OutcomeKind.Not,
        };

    private static StoredAnswer? Before(List<StoredAnswer>? answers, string date) =>
        answers?.LastOrDefault(a => string.CompareOrdinal(a.Date, date) <= 0);

    // From 1 within its list, as shown to the person.
    private static int? Rank(StoredAnswer answer, string id)
    {
        var list = answer.Ranked.Split(' ').Where(r => ElementKinds.Of(r) == ElementKinds.Of(id)).ToList();
        return list.IndexOf(id) is >= 0 and var at ? at + 1 : null;
    }

    private string? Opportunity(string code) =>
        catalog.OccupationIndex(code) >= 0 ? ElementKinds.Id(ElementKinds.Occupation, code)
        : catalog.CredentialIndex(code) >= 0 ? ElementKinds.Id(ElementKinds.Credential, code)
        : null;

    private ImmutableArray<WeightedElement> Elements(string state)
    {
        var strongest = new SortedDictionary<int, float>();
        foreach (var item in state.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var blank = item.IndexOf(' ', StringComparison.Ordinal);
            if (!_elements.TryGetValue(item[..blank], out var element))
                continue;
            var weight = EvidenceKinds.TryParse(item[(blank + 1)..], out var kind) ? weights.Of(kind) : weights.Used;
            strongest[element] = Math.Max(weight, strongest.GetValueOrDefault(element));
        }

        return [.. strongest.Select(e => new WeightedElement(e.Key, e.Value))];
    }

    private ObservationSet Set(
        List<ObservedState> states,
        List<(int State, string Opportunity, OutcomeKind Kind, float? Value, DateOnly? Date, int? Rank)> outcomes,
        bool simulated
    )
    {
        var kinds = outcomes.Select(o => ElementKinds.Of(o.Opportunity)).Append(ElementKinds.Occupation).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<Opportunity> opportunities =
        [
            .. catalog
                .Occupations.Where(_ => kinds.Contains(ElementKinds.Occupation))
                .Select(o => new Opportunity(o.ElementId, o.Title))
                .Concat(
                    catalog
                        .Credentials.Where(_ => kinds.Contains(ElementKinds.Credential))
                        .Select(c => new Opportunity(ElementKinds.Id(ElementKinds.Credential, c.Code), c.Name))
                )
                .OrderBy(o => o.Id, StringComparer.Ordinal),
        ];
        var places = opportunities.Index().ToDictionary(o => o.Item.Id, o => o.Index, StringComparer.Ordinal);
        return new()
        {
            Info = new(
                "recorded-outcomes",
                "Outcomes recorded about people after they received advice. Neither those advised nor those recorded are a random sample.",
                "the service's store",
                simulated
            ),
            Elements = catalog.Elements,
            Opportunities = opportunities,
            States = states,
            Outcomes = [.. outcomes.Select(o => new ObservedOutcome(o.State, places[o.Opportunity], o.Kind, o.Value, o.Date, o.Rank))],
        };
    }

    private static DateOnly? Day(string day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var known) ? known : null;
}
