using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdvancementEngine.Data.Priors;

/// <summary>Everything reported about the priors of a field, as printed and as JSON.</summary>
/// <param name="Field">The field of the programs.</param>
/// <param name="Rows">Rows read.</param>
/// <param name="UnknownField">Rows without a field, left out.</param>
/// <param name="Measures">One entry per measure.</param>
public sealed record PriorTable(string Field, int Rows, int UnknownField, ImmutableArray<MeasurePriors> Measures)
{
    private static readonly JsonSerializerOptions s_json = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    };

    /// <summary>Format of the JSON.</summary>
    public string Format { get; init; } = "advancement-program-priors/1";

    /// <summary>Who published the figures.</summary>
    public string Source { get; init; } =
        "State of New Jersey, outcomes of eligible training providers by provider and field of study; medians and errors are this "
        + "project's";

    /// <summary>Year of the cohort: not stated by the source.</summary>
    public string? Cohort { get; init; }

    /// <summary>What the figures describe and what they do not.</summary>
    public string Statement { get; init; } =
        "Of providers and fields, not of programs, people or occupations; never applied to an occupation. Suppressed figures (fewer than "
        + "five completers) are left out, so small providers are not included.";

    /// <summary>Minimum number of providers for a field to have its own prior.</summary>
    public required int FewestProviders { get; init; }

    /// <summary>Computes the table for a field and every narrower field in the figures.</summary>
    public static PriorTable Of(ProviderOutcomes outcomes, CipField field, int fewest = ProgramPriors.FewestProviders)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        var fields = outcomes
            .Cells.SelectMany(c => c)
            .Where(c => field.Holds(c.Field))
            .SelectMany(c => new[] { 2, 4, 6 }.Where(l => l >= field.Length).Select(c.Field.Wider))
            .Distinct()
            .Order()
            .ToArray();
        return new PriorTable(
            field.Code,
            outcomes.Rows,
            outcomes.UnknownField,
            [.. ProviderOutcomes.Measures.Select((m, i) => Of(m, outcomes.Cells[i], outcomes.Suppressed[i], field, fields, fewest))]
        )
        {
            FewestProviders = fewest,
        };
    }

    /// <summary>The table as indented JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, s_json);

    private static MeasurePriors Of(
        ProviderMeasure measure,
        ImmutableArray<ProviderCell> cells,
        int suppressed,
        CipField field,
        CipField[] fields,
        int fewest
    )
    {
        var priors = new ProgramPriors(cells, fewest);
        var own = cells.Where(c => field.Holds(c.Field)).ToArray();
        PriorError Error(int? length) => priors.Error(field, length);
        return new MeasurePriors(
            measure.Code,
            measure.Meaning,
            measure.Unit,
            cells.Length,
            suppressed,
            own.Length,
            own.Select(c => c.Provider).Distinct(StringComparer.Ordinal).Count(),
            own.Sum(c => c.People),
            [
                .. fields
                    .Select(priors.Of)
                    .OfType<ProgramPrior>()
                    .Select(p => new FieldPrior(
                        p.Field.Code,
                        p.RestsOn.Code,
                        Rounded(p.Median),
                        Rounded(p.Low),
                        Rounded(p.High),
                        p.Providers,
                        p.People
                    )),
            ],
            [.. fields.Where(f => priors.Of(f) is null).Select(f => f.Code)],
            Of("as used", Error(null)),
            [Of("two digits", Error(2)), Of("four digits", Error(4)), Of("six digits", Error(6))]
        );
    }

    private static LeftOutError Of(string from, PriorError error) =>
        new(from, error.Cells, error.Alone, error.Cells == 0 ? null : Rounded(error.Median), error.Cells == 0 ? null : Rounded(error.Mean));

    private static double Rounded(double value) => Math.Round(value, value > 10 ? 0 : 4);
}
