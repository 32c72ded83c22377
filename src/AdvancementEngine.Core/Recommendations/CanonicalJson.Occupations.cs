using System.Globalization;
using System.Text.Json;
using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Recommendations;

/// <content>Items of the lists: occupations, credentials, gaps and changes.</content>
public static partial class CanonicalJson
{
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
            if (expectedOutcome.Values is { } values)
                json.WriteString("values", values);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("expectedOutcome");
        }

        json.WriteNumber("score", item.Score);
        List(
            json,
            "contributions",
            item.Contributions,
            static (json, contribution) =>
            {
                json.WriteStartObject();
                json.WriteString("element", contribution.Element);
                json.WriteNumber("contribution", contribution.Contribution);
                json.WriteEndObject();
            }
        );
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

    private static void Gap(Utf8JsonWriter json, GapItem item)
    {
        json.WriteStartObject();
        json.WriteString("element", item.Element);
        json.WriteString("kind", EnumNames.Of(item.Kind));
        json.WriteBoolean("likely", item.Likely);
        Value(json, "found", item.Found);
        Value(json, "needed", item.Needed);
        json.WritePropertyName("change");
        if (item.Change is { } change)
            Change(json, change);
        else
            json.WriteNullValue();
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
}
