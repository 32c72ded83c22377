using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdvancementEngine.Data.Priors;

/// <summary>Priors of one measure.</summary>
/// <param name="Measure">Code.</param>
/// <param name="Meaning">What it is.</param>
/// <param name="Unit"><c>share</c> or <c>usd-a-quarter</c>.</param>
/// <param name="Figures">Figures of all fields.</param>
/// <param name="Suppressed">Figures of all fields left out because they are suppressed.</param>
/// <param name="FiguresOfField">Figures of the field.</param>
/// <param name="ProvidersOfField">Providers of the field with a figure.</param>
/// <param name="PeopleOfField">People behind the field's figures.</param>
/// <param name="Priors">Prior by field.</param>
/// <param name="WithoutPrior">Fields with too few providers even at two digits.</param>
/// <param name="Error">Leave-one-provider-out error, with the prior as used.</param>
/// <param name="ErrorByLength">The same for fields of two, four and six digits, regardless of the number of providers.</param>
public sealed record MeasurePriors(
    string Measure,
    string Meaning,
    string Unit,
    int Figures,
    int Suppressed,
    int FiguresOfField,
    int ProvidersOfField,
    int PeopleOfField,
    ImmutableArray<FieldPrior> Priors,
    ImmutableArray<string> WithoutPrior,
    LeftOutError Error,
    ImmutableArray<LeftOutError> ErrorByLength
);
