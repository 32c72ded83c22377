using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Service.Contract;

internal static partial class ContractMapping
{
    public static Wire.V1.Finding ToWire(Finding finding) =>
        new()
        {
            Policy = finding.Policy.Code,
            Element = finding.Policy.Element,
            Indicator = finding.Policy.Indicator,
            Origin = (Wire.V1.Finding.Types.Origin)finding.Policy.Origin,
            SubjectKind = (Wire.V1.Finding.Types.SubjectKind)finding.SubjectKind,
            Subject = finding.Subject,
            Detail = finding.Detail,
            Verdict = (Wire.V1.Verdict)finding.Verdict,
            Found = ToWire(finding.Found),
            Needed = ToWire(finding.Needed),
            Effect = (Wire.V1.Finding.Types.Effect)finding.Effect,
            Logits = finding.Logits,
            Actionable = finding.Actionable,
            Remedy = finding.Remedy,
        };

    // Restores a finding's policy; its sentence and bounds are in the policy book, not in the message.
    private static Finding FromWire(Wire.V1.Finding wire) =>
        new(
            new PolicyInfo
            {
                Code = wire.Policy,
                Element = wire.Element,
                Indicator = wire.Indicator,
                Origin = (Origin)wire.Origin,
                Summary = string.Empty,
                Effect = (EffectKind)wire.Effect,
            },
            (SubjectKind)wire.SubjectKind,
            wire.Subject,
            (Verdict)wire.Verdict,
            FromWire(wire.Found),
            FromWire(wire.Needed),
            (EffectKind)wire.Effect,
            wire.Logits,
            wire.Actionable,
            wire.Remedy,
            wire.Detail
        );

    private static Wire.V1.Measure? ToWire(Measure value) =>
        value.Kind switch
        {
            MeasureKind.Number => new()
            {
                Number = new() { Value = value.Number, Unit = (Wire.V1.Unit)value.Unit },
            },
            MeasureKind.Code => new() { Code = value.Code },
            MeasureKind.Codes => new() { Codes = new() { Codes_ = { value.Codes } } },
            MeasureKind.Date => new() { Date = Day(value.Date) },
            _ => null,
        };

    private static Measure FromWire(Wire.V1.Measure? wire) =>
        wire?.ValueCase switch
        {
            Wire.V1.Measure.ValueOneofCase.Number => Measure.Of(wire.Number.Value, (Unit)wire.Number.Unit),
            Wire.V1.Measure.ValueOneofCase.Code => Measure.Of(wire.Code),
            Wire.V1.Measure.ValueOneofCase.Codes => Measure.Of([.. wire.Codes.Codes_]),
            Wire.V1.Measure.ValueOneofCase.Date => Measure.Of((DateOnly?)Day(wire.Date)),
            _ => Measure.Missing,
        };
}
