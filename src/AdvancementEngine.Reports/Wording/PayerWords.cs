using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Reports.Wording;

/// <summary>Who may pay, in words, with a public page to read; <c>docs/payers.md</c> lists the pages and the dates they were
/// viewed.</summary>
public static class PayerWords
{
    private const string Policy = "credential.payer";

    private static readonly (string Payer, string Short, string Long, string Page)[] s_all =
    [
        (
            Payers.VeteranReadiness,
            "ask your VR&E counselor to pay",
            "Ask your VR&E counselor at the VA (Chapter 31). VR&E pays for training and exams that are in your plan.",
            "https://www.va.gov/careers-employment/vocational-rehabilitation/"
        ),
        (
            Payers.StateRehabilitation,
            "ask your vocational rehabilitation counselor to pay",
            "Ask your vocational rehabilitation counselor. The state can pay for training and exams that are in your plan.",
            "https://rsa.ed.gov/about/states"
        ),
        (
            Payers.ServiceCredentialing,
            "your service may pay while you serve",
            "Ask your education center what your service pays for credentials (COOL). Do it before you separate.",
            "https://www.cool.osd.mil/about-cool/index.htm"
        ),
        (
            Payers.GiBill,
            "the GI Bill may pay it back",
            "If you have GI Bill benefits left, they can pay back the fee of an approved exam.",
            "https://www.va.gov/education/about-gi-bill-benefits/how-to-use-benefits/test-fees/"
        ),
        (
            Payers.TradeAdjustment,
            "Trade Adjustment Assistance may pay",
            "Ask your state's workforce agency what Trade Adjustment Assistance (TAA) still pays for your layoff.",
            "https://www.dol.gov/agencies/eta/tradeact"
        ),
        (
            Payers.DislocatedWorker,
            "public training money (WIOA) may pay",
            "If you lost your job through no fault of your own, ask an American Job Center about dislocated worker training money (WIOA).",
            "https://www.dol.gov/agencies/eta/workforce-investment/adult"
        ),
        (
            Payers.EmployerTuition,
            "your employer's tuition program may pay",
            "Ask human resources what your employer's tuition program pays, and ask before you sign up.",
            string.Empty
        ),
    ];

    /// <summary>Public page of each payer; empty if it has none.</summary>
    public static IEnumerable<(string Payer, string Page)> Pages => s_all.Select(p => (p.Payer, p.Page));

    /// <summary>Says in a few words who may pay for a credential; empty if no payer is known.</summary>
    public static string Short(RankedCredential item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var payers = Of(item);
        return payers.Length == 0 ? string.Empty : Array.Find(s_all, p => p.Payer == payers[0]).Short ?? string.Empty;
    }

    /// <summary>Says who may pay for the listed credentials, one sentence per payer with its page.</summary>
    public static IEnumerable<string> Sentences(IEnumerable<RankedCredential> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var payers = items.SelectMany(Of).ToHashSet(StringComparer.Ordinal);
        foreach (var (payer, _, sentence, page) in s_all)
        {
            if (payers.Contains(payer))
                yield return page.Length == 0 ? sentence : $"{sentence} See {page}";
        }
    }

    private static string[] Of(RankedCredential item)
    {
        foreach (var finding in item.Findings)
        {
            if (finding.Policy.Code == Policy && finding.Verdict == Verdict.Met)
                return [.. finding.Found.Codes];
        }

        return [];
    }
}
