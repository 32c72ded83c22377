using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Programs;

/// <summary>How much of an occupation's competencies a training program teaches.</summary>
/// <param name="Occupation">O*NET-SOC code.</param>
/// <param name="Model">Code of the competency model used; null if the occupation's own knowledge and in-demand technologies are used
/// instead.</param>
/// <param name="Share">Weighted share taught, 0 to 1; null if nothing taught is recorded or nothing is known about the occupation.</param>
/// <param name="Functions">Coverage of each job function, in model order; a single function if there is no model.</param>
public sealed record CompetencyCoverage(string Occupation, string? Model, double? Share, ImmutableArray<FunctionCoverage> Functions)
{
    /// <summary>Maps taught elements to the competencies of an occupation.</summary>
    /// <param name="catalog">Catalog.</param>
    /// <param name="occupation">O*NET-SOC code.</param>
    /// <param name="taught">Element ids taught; empty means nothing is recorded.</param>
    /// <param name="importance">Minimum O*NET importance, 1 to 5, for a knowledge area to count if no model covers the occupation.</param>
    /// <param name="optionalWeight">Weight of an optional job function; a core one weighs 1.</param>
    public static CompetencyCoverage Of(
        CareerCatalog catalog,
        string occupation,
        IReadOnlySet<string> taught,
        double importance,
        double optionalWeight
    )
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(taught);
        var model = catalog.CompetencyModels.FirstOrDefault(m => m.Occupations.Contains(occupation, StringComparer.Ordinal));
        var functions = model?.Functions ?? Own(catalog, occupation, importance);
        var covered = functions.Where(f => !f.Elements.IsEmpty).Select(f => Cover(f, taught)).ToImmutableArray();
        double sum = 0,
            whole = 0;
        foreach (var function in covered)
        {
            var weight = function.Function.Core ? 1 : optionalWeight;
            sum = Math.FusedMultiplyAdd(weight, function.Share, sum);
            whole += weight;
        }

        return new(occupation, model?.Code, taught.Count == 0 || whole <= 0 ? null : sum / whole, covered);
    }

    private static FunctionCoverage Cover(JobFunction function, IReadOnlySet<string> taught)
    {
        ImmutableArray<string> missing = [.. function.Elements.Where(e => !taught.Contains(e))];
        return new(function, (double)(function.Elements.Length - missing.Length) / function.Elements.Length, missing);
    }

    /// <summary>Generic skills are left out: their levels differ by less than the noise of the ratings, and nearly every occupation lists
    /// them.</summary>
    private static ImmutableArray<JobFunction> Own(CareerCatalog catalog, string code, double importance)
    {
        if (catalog.FindOccupation(code) is not { } occupation)
            return [];
        var knowledge = occupation
            .Ratings.Where(r => r.Importance >= importance && r.Element.StartsWith("knowledge:", StringComparison.Ordinal))
            .Select(r => r.Element);
        var technologies = occupation.Technologies.Where(t => t.InDemand).Select(t => t.Element);
        return
        [
            new JobFunction("1", "Knowledge the occupation finds important", true, [.. knowledge]),
            new JobFunction("2", "Technologies in demand for the occupation", true, [.. technologies]),
        ];
    }
}
