using System.Buffers;
using System.Globalization;
using System.Text.Json;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies.Assessment;

/// <summary>The only writer of an assessment as JSON: fixed order, codes and typed values, no timestamp, host or duration.</summary>
public static class AssessmentJson
{
    /// <summary>The bytes, UTF-8, on one line, no final newline.</summary>
    public static byte[] Write(ProgramAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var buffer = new ArrayBufferWriter<byte>(16_384);
        using (var json = new Utf8JsonWriter(buffer))
            Write(json, assessment);
        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter json, ProgramAssessment a)
    {
        json.WriteStartObject();
        json.WriteString("program", a.Program.Id);
        json.WriteString("name", a.Program.Name);
        json.WriteString("asOf", Day(a.AsOf));
        json.WriteString("policies", a.Book);
        json.WriteNumber("indicators", a.Indicators);
        json.WriteNumber("known", a.Known);
        List(
            json,
            "elements",
            a.Elements,
            static (json, e) =>
            {
                json.WriteNumber("element", e.Element);
                json.WriteNumber("met", e.Met);
                json.WriteNumber("notMet", e.NotMet);
                json.WriteNumber("unknown", e.Unknown);
            }
        );
        List(
            json,
            "statuses",
            a.Statuses,
            static (json, s) =>
            {
                json.WriteString("indicator", s.Indicator);
                json.WriteString("verdict", Name(s.Verdict.ToString()));
                List(json, "findings", s.Findings, Finding);
            }
        );
        List(
            json,
            "questions",
            a.Questions,
            static (json, q) =>
            {
                json.WriteString("fact", q.Fact);
                Codes(json, "about", q.About);
                Codes(json, "indicators", q.Indicators);
                json.WriteNumber("weight", q.Weight);
            }
        );
        Engagement(json, a.Engagement);
        List(
            json,
            "coverage",
            a.Coverage,
            static (json, c) =>
            {
                json.WriteString("occupation", c.Occupation);
                json.WriteString("model", c.Model);
                Number(json, "share", c.Share);
                List(
                    json,
                    "functions",
                    c.Functions,
                    static (json, f) =>
                    {
                        json.WriteString("code", f.Function.Code);
                        json.WriteString("title", f.Function.Title);
                        json.WriteBoolean("core", f.Function.Core);
                        json.WriteNumber("share", f.Share);
                        Codes(json, "missing", f.Missing);
                    }
                );
            }
        );
        List(
            json,
            "stages",
            a.Stages,
            static (json, s) =>
            {
                json.WriteString("stage", Name(s.Stage.ToString()));
                json.WriteBoolean("recorded", s.Recorded);
                Codes(json, "activities", s.Activities);
                json.WriteNumber("hours", s.Hours);
                Codes(json, "hosts", s.Hosts);
            }
        );
        List(json, "changes", a.Changes, Change);
        List(
            json,
            "crosswalk",
            a.Crosswalk,
            static (json, c) =>
            {
                json.WriteString("criterion", c.Criterion);
                Codes(json, "indicators", c.Indicators);
                json.WriteString("verdict", Name(c.Verdict.ToString()));
            }
        );
        List(
            json,
            "others",
            a.Others,
            static (json, o) =>
            {
                json.WriteString("indicator", o.Indicator);
                json.WriteNumber("met", o.Met);
                json.WriteNumber("notMet", o.NotMet);
                json.WriteNumber("unknown", o.Unknown);
            }
        );
        json.WriteEndObject();
    }

    private static void Finding(Utf8JsonWriter json, Finding f)
    {
        json.WriteString("policy", f.Policy.Code);
        json.WriteString("origin", Name(f.Policy.Origin.ToString()));
        json.WriteString("detail", f.Detail);
        json.WriteString("verdict", Name(f.Verdict.ToString()));
        Value(json, "found", f.Found);
        Value(json, "needed", f.Needed);
        json.WriteString("remedy", f.Remedy);
    }

    private static void Engagement(Utf8JsonWriter json, EngagementProfile e)
    {
        json.WriteStartObject("engagement");
        List(
            json,
            "touchpoints",
            e.Cells,
            static (json, c) =>
            {
                json.WriteString("touchpoint", c.Touchpoint);
                json.WriteString("kind", Name(c.Kind.ToString()));
                json.WriteNumber("partners", c.Partners);
                json.WriteNumber("recent", c.Recent);
                json.WriteString("latest", c.Latest is { } latest ? Day(latest) : null);
            }
        );
        List(
            json,
            "asks",
            e.Asks,
            static (json, a) =>
            {
                json.WriteString("partner", a.Partner);
                json.WriteString("touchpoint", a.Touchpoint);
                json.WriteString("why", a.Why);
                json.WriteString("lastContact", a.LastContact is { } last ? Day(last) : null);
            }
        );
        List(
            json,
            "warnings",
            e.Warnings,
            static (json, w) =>
            {
                json.WriteString("code", w.Code);
                if (w.Applies is { } applies)
                    json.WriteBoolean("applies", applies);
                else
                    json.WriteNull("applies");
            }
        );
        json.WriteEndObject();
    }

    private static void Change(Utf8JsonWriter json, ProgramChange change)
    {
        json.WriteString("remedy", change.Remedy);
        List(
            json,
            "facts",
            change.Facts,
            static (json, f) =>
            {
                json.WriteString("fact", f.Name);
                json.WriteString("about", f.About);
                json.WriteString("value", f.Value);
                json.WriteString("occupation", f.Occupation);
                json.WriteString("partner", f.Partner);
            }
        );
        List(
            json,
            "turned",
            change.Turned,
            static (json, t) =>
            {
                json.WriteString("policy", t.Policy);
                json.WriteString("detail", t.Detail);
            }
        );
    }

    private static void Value(Utf8JsonWriter json, string name, Measure value)
    {
        json.WriteStartObject(name);
        json.WriteString("kind", Name(value.Kind.ToString()));
        if (value.Kind == MeasureKind.Number)
        {
            json.WriteNumber("number", value.Number);
            json.WriteString("unit", Name(value.Unit.ToString()));
        }
        else if (value.Kind == MeasureKind.Code)
            json.WriteString("code", value.Code);
        else if (value.Kind == MeasureKind.Codes)
            Codes(json, "codes", value.Codes);
        else if (value.Kind == MeasureKind.Date)
            json.WriteString("date", Day(value.Date));
        json.WriteEndObject();
    }

    private static void List<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Codes(Utf8JsonWriter json, string name, IReadOnlyList<string> codes)
    {
        json.WriteStartArray(name);
        foreach (var code in codes)
            json.WriteStringValue(code);
        json.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>An enum member as its code: <c>NotMet</c> becomes <c>NOT_MET</c>, as in proto3 JSON.</summary>
    private static string Name(string member)
    {
        var text = new System.Text.StringBuilder(member.Length + 4);
        foreach (var c in member)
        {
            if (char.IsAsciiLetterUpper(c) && text.Length > 0)
                text.Append('_');
            text.Append(char.ToUpperInvariant(c));
        }

        return text.ToString();
    }
}
