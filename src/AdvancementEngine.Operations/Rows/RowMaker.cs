using System.Text.Json;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Tables;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Operations.Rows;

/// <summary>Makes the rows of a participant. Not for use from several threads.</summary>
internal sealed class RowMaker(string run, bool jsonReasons)
{
    private readonly CodeList _list = new();

    /// <summary>Hands over the rows and returns how many.</summary>
    public int Write(ScoredParticipant scored, ITableRows rows)
    {
        var r = scored.Recommendation;
        using var json = jsonReasons ? JsonDocument.Parse(CanonicalJson.Write(r)) : null;
        for (var i = 0; i < r.Occupations.Length; i++)
            Occupation(scored, r.Occupations[i], json?.RootElement.GetProperty("occupations")[i].GetRawText(), rows);
        for (var i = 0; i < r.Credentials.Length; i++)
            Credential(scored, r.Credentials[i], json?.RootElement.GetProperty("credentials")[i].GetRawText(), rows);
        if (r.Occupations.Length + r.Credentials.Length > 0) return r.Occupations.Length + r.Credentials.Length;
        Nothing(scored, json?.RootElement.GetRawText(), rows);
        return 1;
    }

    private void Occupation(ScoredParticipant scored, RankedOccupation item, string? reasons, ITableRows rows)
    {
        Start(scored, "occupation", item.Rank, item.Code, item.Title, RowCodes.Of(item.Group), rows);
        rows.Text(item.Fit.Probability is null ? RowCodes.Of(item.Fit.Grade) : null);
        rows.Number(item.Fit.Probability);
        rows.Number(item.Score);
        rows.Integer(item.RankIfOpen);
        rows.Text(item.Gap.IsEmpty ? null : item.Gap[0].Element);
        rows.Text(item.Gap.IsEmpty ? null : RowCodes.Of(item.Gap[0].Kind));
        rows.Text(RowCodes.Of(item.NextStep.Kind));
        rows.Text(RowCodes.OrNull(item.NextStep.Subject));
        rows.Text(RowCodes.OrNull(item.NextStep.Remedy));
        rows.Text(null);
        rows.Text(null);
        rows.Integer(null);
        rows.Integer(null);
        rows.Number(null);
        rows.Number(null);
        rows.Integer(item.Fit.Outcomes);
        Verdicts(item.Findings.AsSpan(), rows);
        Put(_list.Contributions(item.Contributions.AsSpan(), raised: true), rows);
        Put(_list.Contributions(item.Contributions.AsSpan(), raised: false), rows);
        End(scored, item, reasons, rows);
    }

    private void Credential(ScoredParticipant scored, RankedCredential item, string? reasons, ITableRows rows)
    {
        Start(scored, "credential", item.Rank, item.Code, item.Name, RowCodes.Of(item.Group), rows);
        rows.Text(null);
        rows.Number(null);
        rows.Number(item.Gain);
        rows.Integer(null);
        rows.Text(null);
        rows.Text(null);
        rows.Text(RowCodes.Of(NextStepKind.Earn));
        rows.Text(_list.Id(ElementKinds.Credential, item.Code));
        rows.Text(null);
        Put(_list.Of(item.Opens.AsSpan()), rows);
        rows.Text(RowCodes.OrNull(item.Toward));
        rows.Integer(item.TowardRank);
        rows.Integer(item.Change.Rank);
        rows.Number(item.Change.Months);
        rows.Number(item.Change.CostUsd);
        rows.Integer(null);
        Verdicts(item.Findings.AsSpan(), rows);
        rows.Text(null);
        rows.Text(null);
        End(scored, null, reasons, rows);
    }

    private void Nothing(ScoredParticipant scored, string? reasons, ITableRows rows)
    {
        Start(scored, "none", null, null, null, null, rows);
        rows.Text(null);
        rows.Number(null);
        rows.Number(null);
        rows.Integer(null);
        for (var i = 0; i < 7; i++) rows.Text(null);
        rows.Integer(null);
        rows.Integer(null);
        rows.Number(null);
        rows.Number(null);
        rows.Integer(null);
        for (var i = 0; i < 5; i++) rows.Text(null);
        End(scored, null, reasons, rows);
    }

    private void Start(ScoredParticipant scored, string list, int? rank, string? code, string? title, string? group, ITableRows rows)
    {
        rows.Text(scored.Person.Id);
        rows.Text(RowCodes.OrNull(scored.Recommendation.Program));
        rows.Text(scored.Data);
        rows.Text(run);
        rows.Text(list);
        rows.Integer(rank);
        rows.Text(code);
        rows.Text(title);
        rows.Text(group);
    }

    private static void Put(ReadOnlySpan<char> list, ITableRows rows)
    {
        if (list.IsEmpty) rows.Text(null);
        else rows.Text(list);
    }

    private void Verdicts(ReadOnlySpan<Finding> findings, ITableRows rows)
    {
        Put(_list.Policies(findings, Verdict.NotMet), rows);
        Put(_list.Policies(findings, Verdict.Unknown), rows);
        Put(_list.Policies(findings, Verdict.Met), rows);
    }

    private void End(ScoredParticipant scored, RankedOccupation? occupation, string? reasons, ITableRows rows)
    {
        rows.Text(RowCodes.OrNull(scored.Mark.Code));
        rows.Integer(scored.Recommendation.KnownElements);
        rows.Text(scored.Facts);
        rows.Day(scored.Recommendation.AsOf);
        rows.Text(scored.Recommendation.Bundle.Id);
        rows.Text(scored.Recommendation.Digest);
        rows.Text(occupation is null ? null : RowCodes.Of(occupation.Fit.Basis));
        rows.Number(occupation?.Fit.Low);
        rows.Number(occupation?.Fit.High);
        rows.Number(occupation?.ExpectedOutcome?.Value);
        rows.Number(occupation?.ExpectedOutcome?.Low);
        rows.Number(occupation?.ExpectedOutcome?.High);
        rows.Integer(occupation?.ExpectedOutcome?.Outcomes);
        if (jsonReasons) rows.Text(reasons);
        rows.EndRow();
    }
}
