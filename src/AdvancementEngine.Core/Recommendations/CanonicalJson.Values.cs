using System.Globalization;
using System.Text.Json;
using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Recommendations;

/// <content>Findings, measures and the small values they consist of.</content>
public static partial class CanonicalJson
{
    private static void Finding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("policy", finding.Policy.Code);
        json.WriteString("element", finding.Policy.Element);
        json.WriteString("indicator", finding.Policy.Indicator);
        json.WriteString("origin", EnumNames.Of(finding.Policy.Origin));
        json.WriteString("subjectKind", EnumNames.Of(finding.SubjectKind));
        json.WriteString("subject", finding.Subject);
        json.WriteString("detail", finding.Detail);
        json.WriteString("verdict", EnumNames.Of(finding.Verdict));
        Value(json, "found", finding.Found);
        Value(json, "needed", finding.Needed);
        json.WriteString("effect", EnumNames.Of(finding.Effect));
        json.WriteNumber("logits", finding.Logits);
        json.WriteBoolean("actionable", finding.Actionable);
        json.WriteString("remedy", finding.Remedy);
        json.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter json, string name, Measure value)
    {
        if (value.Kind == MeasureKind.Missing)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("kind", EnumNames.Of(value.Kind));
        switch (value.Kind)
        {
            case MeasureKind.Number:
                json.WriteNumber("number", value.Number);
                json.WriteString("unit", EnumNames.Of(value.Unit));
                break;
            case MeasureKind.Code:
                json.WriteString("code", value.Code);
                break;
            case MeasureKind.Codes:
                List(json, "codes", value.Codes, static (json, code) => json.WriteStringValue(code));
                break;
            default:
                json.WriteString("date", Day(value.Date));
                break;
        }

        json.WriteEndObject();
    }

    private static void List<T>(
        Utf8JsonWriter json,
        string name,
        System.Collections.Immutable.ImmutableArray<T> items,
        Action<Utf8JsonWriter, T> write
    )
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    }

    private static void Name<T>(Utf8JsonWriter json, string name, T? value)
        where T : struct, Enum
    {
        if (value is { } known)
            json.WriteString(name, EnumNames.Of(known));
        else
            json.WriteNull(name);
    }

    private static void Number(Utf8JsonWriter json, string name, float? value)
    {
        if (value is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }

    private static void Number(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
