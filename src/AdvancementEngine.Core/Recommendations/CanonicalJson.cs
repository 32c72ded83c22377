using System.Globalization;
using System.Text.Json;
using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Recommendations;

/// <summary>The one writer of a recommendation as JSON: fixed order, names as proto3 JSON, no clock, host or duration.</summary>
/// <remarks>Every field is written, null where there is none, so that a reader never has to guess whether something was left out.</remarks>
public static class CanonicalJson
{
    private static readonly JsonWriterOptions s_compact = new() { Indented = false, SkipValidation = false };
    private static readonly JsonWriterOptions s_indented = new() { Indented = true, NewLine = "\n" };

    /// <summary>The canonical bytes, UTF-8, no final newline.</summary>
    /// <param name="recommendation">What to write.</param>
    /// <param name="indented">False for the canonical form; true for reading by people.</param>
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
        List(json, "askNext", r.AskNext, static (json, question) =>
        {
            json.WriteStartObject();
            json.WriteString("fact", question.Fact);
            json.WriteString("opportunity", question.Opportunity);
            json.WriteNumber("firstFiveChanged", question.FirstFiveChanged);
            json.WriteEndObject();
        });
        json.WriteString("digest", r.Digest);
        json.WriteEndObject();
    }

    private static void Options(Utf8JsonWriter json, RankOptions options)
    {
        json.WriteStartObject("options");
        json.WriteString("kind", EnumNames.Of(options.Kind));
        json.WriteNumber("top", options.Top);
        json.WriteBoolean("useInterests", options.UseInterests);
        List(json, "overrides", options.Overrides, static (json, item) =>
        {
            json.WriteStartObject();
            json.WriteString("policy", item.Policy);
            json.WriteString("opportunity", item.Opportunity);
            json.WriteString("verdict", EnumNames.Of(item.Verdict));
            json.WriteString("reason", item.Reason);
            json.WriteString("by", item.By);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Occupation(Utf8JsonWriter json, RankedOccupation item)
    {
        json.WriteStartObject();
        json.WriteString("code", item.Code);
        json.WriteString("title", item.Title);
        json.WriteNumber("rank", item.Rank);
        json.WriteString("group", EnumNames.Of(item.Group));
        Number(json, "rankIfNext", item.RankIfNext);
        json.WriteBoolean("isGoal", item.IsGoal);
        Name(json, "level", item.Level);
        Number(json, "monthsAway", item.MonthsAway);
        List(json, "way", item.Way, static (json, code) => json.WriteStringValue(code));
        json.WriteStartObject("pay");
        Number(json, "entryUsd", item.Pay.EntryUsd);
        Number(json, "medianUsd", item.Pay.MedianUsd);
        json.WriteString("sharedWith", item.Pay.SharedWith);
        json.WriteEndObject();
        json.WriteStartObject("fit");
        json.WriteString("basis", EnumNames.Of(item.Fit.Basis));
        json.WriteNumber("logit", item.Fit.Logit);
        json.WriteString("grade", EnumNames.Of(item.Fit.Grade));
        json.WriteNumber("outcomes", item.Fit.Outcomes);
        Number(json, "probability", item.Fit.Probability);
        Number(json, "low", item.Fit.Low);
        Number(json, "high", item.Fit.High);
        json.WriteEndObject();
        if (item.ExpectedOutcome is { } expectedOutcome)
        {
            json.WriteStartObject("expectedOutcome");
            json.WriteNumber("value", expectedOutcome.Value);
            json.WriteNumber("low", expectedOutcome.Low);
            json.WriteNumber("high", expectedOutcome.High);
            json.WriteNumber("outcomes", expectedOutcome.Outcomes);
            json.WriteBoolean("simulated", expectedOutcome.Simulated);
            if (expectedOutcome.Values is { } values) json.WriteString("values", values);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("expectedOutcome");
        }

        json.WriteNumber("score", item.Score);
        List(json, "contributions", item.Contributions, static (json, contribution) =>
        {
            json.WriteStartObject();
            json.WriteString("element", contribution.Element);
            json.WriteNumber("contribution", contribution.Contribution);
            json.WriteEndObject();
        });
        json.WriteNumber("biasContribution", item.BiasContribution);
        List(json, "findings", item.Findings, Finding);
        List(json, "gap", item.Gap, Gap);
        List(json, "fallbacks", item.Fallbacks, static (json, code) => json.WriteStringValue(code));
        json.WriteStartObject("links");
        json.WriteString("onetOnline", OccupationLinks.OnetOnline(item.Code));
        json.WriteString("myNextMove", OccupationLinks.MyNextMove(item.Code));
        json.WriteString("careerOneStop", OccupationLinks.CareerOneStop(item.Code));
        json.WriteEndObject();
        if (item.Seen is { } seen)
        {
            json.WriteStartObject("seen");
            json.WriteString("title", seen.Title);
            json.WriteNumber("occupations", seen.Occupations);
            Number(json, "into", seen.Into);
            Number(json, "fromHere", seen.FromHere);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Credential(Utf8JsonWriter json, RankedCredential item)
    {
        json.WriteStartObject();
        json.WriteString("code", item.Code);
        json.WriteString("name", item.Name);
        json.WriteString("vendor", item.Vendor);
        json.WriteNumber("rank", item.Rank);
        json.WriteString("group", EnumNames.Of(item.Group));
        Name(json, "level", item.Level);
        List(json, "then", item.Then, static (json, code) => json.WriteStringValue(code));
        List(json, "opens", item.Opens, static (json, code) => json.WriteStringValue(code));
        json.WriteNumber("effect", item.Effect);
        json.WriteNumber("effort", item.Effort);
        Number(json, "feeUsd", item.FeeUsd);
        Number(json, "studyHours", item.StudyHours);
        Number(json, "months", item.Months);
        json.WriteString("toward", item.Toward);
        json.WriteNumber("towardRank", item.TowardRank);
        json.WritePropertyName("change");
        Change(json, item.Change);
        json.WriteString("issuerUrl", item.IssuerUrl);
        json.WriteBoolean("renews", item.Renews);
        List(json, "findings", item.Findings, Finding);
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

    private static void Gap(Utf8JsonWriter json, GapItem item)
    {
        json.WriteStartObject();
        json.WriteString("element", item.Element);
        json.WriteString("kind", EnumNames.Of(item.Kind));
        json.WriteBoolean("likely", item.Likely);
        Value(json, "found", item.Found);
        Value(json, "needed", item.Needed);
        json.WritePropertyName("change");
        if (item.Change is { } change) Change(json, change);
        else json.WriteNullValue();
        json.WriteEndObject();
    }

    private static void Change(Utf8JsonWriter json, Change change)
    {
        json.WriteStartObject();
        json.WriteNumber("rank", change.Rank);
        json.WriteString("group", EnumNames.Of(change.Group));
        json.WriteNumber("gain", change.Gain);
        Number(json, "months", change.Months);
        Number(json, "costUsd", change.CostUsd);
        json.WriteEndObject();
    }

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

    private static void List<T>(Utf8JsonWriter json, string name, System.Collections.Immutable.ImmutableArray<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    }

    private static void Name<T>(Utf8JsonWriter json, string name, T? value)
        where T : struct, Enum
    {
        if (value is { } known) json.WriteString(name, EnumNames.Of(known));
        else json.WriteNull(name);
    }

    private static void Number(Utf8JsonWriter json, string name, float? value)
    {
        if (value is { } known) json.WriteNumber(name, known);
        else json.WriteNull(name);
    }

    private static void Number(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } known) json.WriteNumber(name, known);
        else json.WriteNull(name);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
