using System.Collections.Concurrent;
using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;
using AdvancementEngine.Reports.Wording;
using AdvancementEngine.Wire.V1;

namespace AdvancementEngine.Service.LiveBundle;

/// <summary>The codes of a recommendation with their names and one plain sentence each. Entries are created once per bundle and shared by
/// its replies.</summary>
internal sealed class Legend(CareerCatalog catalog, RecommendationWords words)
{
    private readonly ConcurrentDictionary<string, LegendItem> _items = new(StringComparer.Ordinal);

    /// <summary>Distinct codes in ordinal order.</summary>
    public IEnumerable<LegendItem> Of(Recommendations.Recommendation result)
    {
        var codes = new Dictionary<string, LegendItem>(128, StringComparer.Ordinal);
        foreach (var item in result.Occupations)
        {
            Add(codes, item.Code);
            foreach (var part in item.Contributions)
                Add(codes, part.Element);
            foreach (var gap in item.Gap)
                Add(codes, gap.Element);
            foreach (var first in item.Way)
                Add(codes, first);
            foreach (var other in item.Fallbacks)
                Add(codes, other);
            Add(codes, item.Findings);
        }

        foreach (var item in result.Credentials)
        {
            Add(codes, item.Code);
            Add(codes, item.Toward);
            foreach (var opened in item.Opens)
                Add(codes, opened);
            foreach (var then in item.Then)
                Add(codes, then);
            Add(codes, item.Findings);
        }

        if (result.NextStep is { } step)
        {
            foreach (var code in (string[])[step.Subject, step.Toward, step.Policy, .. step.Then])
                Add(codes, code);
        }

        Add(codes, result.Findings);
        var items = new LegendItem[codes.Count];
        codes.Values.CopyTo(items, 0);
        Array.Sort(items, static (a, b) => string.CompareOrdinal(a.Code, b.Code));
        return items;
    }

    private void Add(Dictionary<string, LegendItem> codes, IEnumerable<Policies.Finding> findings)
    {
        foreach (var finding in findings)
        {
            if (!codes.ContainsKey(finding.Policy.Code))
            {
                if (!_items.TryGetValue(finding.Policy.Code, out var item))
                    item = _items.GetOrAdd(
                        finding.Policy.Code,
                        new LegendItem
                        {
                            Code = finding.Policy.Code,
                            Name = PolicyWords.Short(finding.Policy.Code),
                            Sentence = finding.Policy.Summary,
                        }
                    );
                codes.Add(item.Code, item);
            }

            if (finding.Remedy.Length > 0 && !codes.ContainsKey(finding.Remedy))
                codes.Add(
                    finding.Remedy,
                    _items.GetOrAdd(
                        finding.Remedy,
                        remedy => new LegendItem
                        {
                            Code = remedy,
                            Name = RecommendationWords.Plain(remedy),
                            Sentence = RemedyWords.Of(remedy, words),
                        }
                    )
                );
            Add(codes, finding.Detail);
        }
    }

    private void Add(Dictionary<string, LegendItem> codes, string code)
    {
        if (code.Length > 0 && !codes.ContainsKey(code))
            codes.Add(code, _items.GetOrAdd(code, Make));
    }

    private LegendItem Make(string code)
    {
        if (catalog.FindOccupation(code) is { } occupation)
            return new()
            {
                Code = code,
                Name = occupation.Title,
                Sentence = Pay(occupation),
            };
        if (catalog.FindCredential(code) is { } credential)
            return new()
            {
                Code = code,
                Name = credential.Name,
                Sentence = $"A credential from {credential.Vendor}.",
            };
        return new()
        {
            Code = code,
            Name = words.Name(code) is var name && name != code ? name : RecommendationWords.Plain(code),
            Sentence = words.Reason(code) + ".",
        };
    }

    private static string Pay(Occupation occupation) =>
        occupation.Wage?.Median is { } median
            ? string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"Half of the people who work as {occupation.Title} earn ${median:N0} a year or more."
            )
            : $"The pay of {occupation.Title} is not known.";
}
