using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>Typical length and cost of training, over the programs of a public list; short programs, no degrees.</summary>
/// <param name="Kind">What the programs share: <see cref="Field"/>, <see cref="Credential"/> or <see cref="Occupation"/>.</param>
/// <param name="Code">CIP code of the field, code of the credential the programs name, or code of the occupation their fields lead
/// to.</param>
/// <param name="Fields">CIP codes of the programs combined; empty for a credential, which covers programs in every field.</param>
/// <param name="Programs">Number of programs, ten or more.</param>
/// <param name="Providers">Number of providers of those programs.</param>
/// <param name="Hours">Clock hours; null if fewer than ten programs publish them.</param>
/// <param name="Cost">Total price in US dollars before any aid; null if fewer than ten programs publish one.</param>
/// <param name="Source">Source of the list and the date of its last update.</param>
public sealed record TrainingMedian(
    string Kind,
    string Code,
    ImmutableArray<string> Fields,
    int Programs,
    int Providers,
    TrainingFigure? Hours,
    TrainingFigure? Cost,
    SourceNote Source
)
{
    /// <summary>Programs in a field of study.</summary>
    public const string Field = "field";

    /// <summary>Programs that name a credential.</summary>
    public const string Credential = "credential";

    /// <summary>Programs in the fields that lead to an occupation.</summary>
    public const string Occupation = "occupation";

    /// <summary>Minimum number of programs for a figure: 10. Our choice, as for the other figures of this catalog.</summary>
    public const int FewestPrograms = 10;

    /// <summary>The kinds, in file order.</summary>
    public static ImmutableArray<string> Kinds { get; } = [Credential, Field, Occupation];
}
