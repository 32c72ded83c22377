using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>How long training usually is and what it costs, over the programs of a public list; short programs, no degrees.</summary>
/// <param name="Kind">What the programs share: <see cref="Field"/>, <see cref="Credential"/> or <see cref="Occupation"/>.</param>
/// <param name="Code">CIP code of the field, code of the credential they name, or code of the occupation their fields lead to.</param>
/// <param name="Fields">CIP codes of the programs combined; empty for a credential: programs in every field.</param>
/// <param name="Programs">Programs, ten or more.</param>
/// <param name="Providers">Providers of those programs.</param>
/// <param name="Hours">Clock hours; null where fewer than ten programs publish them.</param>
/// <param name="Cost">Total price in US dollars before any aid; null where fewer than ten programs publish one.</param>
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
    /// <summary>Programs of a field of study.</summary>
    public const string Field = "field";

    /// <summary>Programs that name a credential.</summary>
    public const string Credential = "credential";

    /// <summary>Programs of the fields that lead to an occupation.</summary>
    public const string Occupation = "occupation";

    /// <summary>Fewest programs for a figure: 10. Our choice, as for the other figures of this catalog.</summary>
    public const int FewestPrograms = 10;

    /// <summary>The kinds, in file order.</summary>
    public static ImmutableArray<string> Kinds { get; } = [Credential, Field, Occupation];
}
