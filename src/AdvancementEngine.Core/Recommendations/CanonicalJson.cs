using System.Globalization;
using System.Text.Json;
using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Recommendations;

/// <summary>The only writer of a recommendation as JSON: fixed order, names as in proto3 JSON, no timestamp, host or duration.</summary>
/// <remarks>Every field is written, as null if it has no value, so that a reader never has to guess whether something was left
/// out.</remarks>
public static partial class CanonicalJson
{
    private static readonly JsonWriterOptions s_compact = new() { Indented = false, SkipValidation = false };
    private static readonly JsonWriterOptions s_indented = new() { Indented = true, NewLine = "\n" };

    /// <summary>The canonical bytes, UTF-8, no final newline.</summary>
    /// <param name="recommendation">The recommendation to write.</param>
    /// <param name="indented">False for the canonical form; true for human-readable output.</param>
    public static byte[] Write(Recommendation recommendation, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        using var buffer = new PooledBytes(128 * 1024);
        using (var json = new Utf8JsonWriter(buffer, indented ? s_indented : s_compact))
            Write(json, recommendation);
        return buffer.Written.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Recommendation r)
    {
        json.WriteStartObject();
        json.WriteStartObject("bundle");
        json.WriteString("id", r.Bundle.Id);
        json.WriteString("catalog", r.Bundle.Catalog);
        json.WriteString("policies", r.Bundle.Policies);
        json.WriteString("model", r.Bundle.Model);
        json.WriteEndObject();
        json.WriteString("asOf", Day(r.AsOf));
        json.WriteString("participant", r.Participant);
        json.WriteString("program", r.Program);
        Options(json, r.Options);
        json.WriteString("status", EnumNames.Of(r.Status));
        json.WriteNumber("knownElements", r.KnownElements);
        Standing(json, r.Standing);
        Step(json, r.NextStep);
        List(json, "occupations", r.Occupations, Occupation);
        List(json, "credentials", r.Credentials, Credential);
        List(json, "findings", r.Findings, Finding);
        List(
            json,
            "askNext",
            r.AskNext,
            static (json, question) =>
            {
                json.WriteStartObject();
                json.WriteString("fact", question.Fact);
                json.WriteString("opportunity", question.Opportunity);
                json.WriteNumber("firstFiveChanged", question.FirstFiveChanged);
                json.WriteEndObject();
            }
        );
        json.WriteString("digest", r.Digest);
        json.WriteEndObject();
    }

    private static void Options(Utf8JsonWriter json, RankOptions options)
    {
        json.WriteStartObject("options");
        json.WriteString("kind", EnumNames.Of(options.Kind));
        json.WriteNumber("top", options.Top);
        json.WriteBoolean("useInterests", options.UseInterests);
        List(
            json,
            "overrides",
            options.Overrides,
            static (json, item) =>
            {
                json.WriteStartObject();
                json.WriteString("policy", item.Policy);
                json.WriteString("opportunity", item.Opportunity);
                json.WriteString("verdict", EnumNames.Of(item.Verdict));
                json.WriteString("reason", item.Reason);
                json.WriteString("by", item.By);
                json.WriteEndObject();
            }
        );
        json.WriteEndObject();
    }

    private static void Standing(Utf8JsonWriter json, PersonStanding? standing)
    {
        if (standing is null)
        {
            json.WriteNull("standing");
            return;
        }

        json.WriteStartObject("standing");
        json.WriteString("occupation", standing.Occupation);
        Name(json, "level", standing.Level);
        json.WriteNumber("monthsInJob", standing.MonthsInJob);
        json.WriteNumber("itMonths", standing.ItMonths);
        Name(json, "credential", standing.Credential);
        Number(json, "entryPayUsd", standing.EntryPayUsd);
        Number(json, "medianPayUsd", standing.MedianPayUsd);
        json.WriteEndObject();
    }

    private static void Step(Utf8JsonWriter json, NextStep? step)
    {
        if (step is null)
        {
            json.WriteNull("nextStep");
            return;
        }

        json.WriteStartObject("nextStep");
        json.WriteString("kind", EnumNames.Of(step.Kind));
        json.WriteString("policy", step.Policy);
        json.WriteString("subject", step.Subject);
        json.WriteString("toward", step.Toward);
        List(json, "then", step.Then, static (json, code) => json.WriteStringValue(code));
        Number(json, "months", step.Months);
        Number(json, "costUsd", step.CostUsd);
        List(json, "beside", step.Beside, static (json, code) => json.WriteStringValue(code));
        json.WriteEndObject();
    }
}
