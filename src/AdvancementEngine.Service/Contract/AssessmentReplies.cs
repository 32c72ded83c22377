using AdvancementEngine.Policies.Assessment;
using AdvancementEngine.Reports.Wording;
using AdvancementEngine.Service.LiveBundle;

namespace AdvancementEngine.Service.Contract;

/// <summary>An assessment as a reply, with a sentence for every code.</summary>
internal static class AssessmentReplies
{
    public static Wire.V1.AssessProgramReply Of(ProgramAssessment a, ServingBundle bundle)
    {
        var words = new AssessmentWords(bundle.Catalog);
        return new()
        {
            Program = a.Program.Id,
            AsOf = ContractMapping.Day(a.AsOf),
            Policies = a.Book,
            Indicators = a.Indicators,
            Known = a.Known,
            Elements =
            {
                a.Elements.Select(e => new Wire.V1.ElementStatus
                {
                    Element = e.Element,
                    Name = AssessmentWords.Elements[e.Element - 1],
                    Met = e.Met,
                    NotMet = e.NotMet,
                    Unknown = e.Unknown,
                }),
            },
            Statuses =
            {
                a.Statuses.Select(s => new Wire.V1.IndicatorStatus
                {
                    Indicator = s.Indicator,
                    Verdict = (Wire.V1.Verdict)s.Verdict,
                    Findings = { s.Findings.Select(f => ContractMapping.ToWire(f)) },
                    Sentences = { s.Findings.Select(words.Finding) },
                }),
            },
            Questions =
            {
                a.Questions.Select(q => new Wire.V1.ProviderQuestion
                {
                    Fact = q.Fact,
                    Sentence = AssessmentWords.Question(q),
                    Indicators = { q.Indicators },
                }),
            },
            Changes =
            {
                a.Changes.Select(c => new Wire.V1.ProgramChange
                {
                    Remedy = c.Remedy,
                    Sentence = words.Change(c),
                    Policies = { c.Turned.Select(t => t.Policy) },
                }),
            },
            Coverage = { a.Coverage.Select(c => Coverage(c, words)) },
        };
    }

    private static Wire.V1.Coverage Coverage(Programs.CompetencyCoverage coverage, AssessmentWords words)
    {
        var wire = new Wire.V1.Coverage { Occupation = coverage.Occupation, Name = words.Name(coverage.Occupation) };
        if (coverage.Share is { } share)
            wire.Share = share;
        return wire;
    }
}
