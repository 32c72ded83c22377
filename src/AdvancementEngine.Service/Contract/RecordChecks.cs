using System.Globalization;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Participants;
using AdvancementEngine.Recommendations;
using AdvancementEngine.Service.LiveBundle;
using AdvancementEngine.Store;
using AdvancementEngine.Store.Records;
using Google.Protobuf.Reflection;

namespace AdvancementEngine.Service.Contract;

/// <summary>Checks all fields of a record before rejecting it.</summary>
internal sealed class RecordChecks(ServingBundle bundle, DateOnly today)
{
    private readonly FactIntake _intake = new(bundle.Catalog, bundle.Matchers, today);

    /// <summary>Name of an enum value in the contract.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum =>
        typeof(T).GetField(value.ToString())?.GetCustomAttributes(typeof(OriginalNameAttribute), false) is [OriginalNameAttribute name]
            ? name.Name
            : value.ToString();

    public string Key(string key)
    {
        if (key.Length is 0 or > StoredRecord.MaxKey || key.Any(char.IsWhiteSpace))
            _intake.Problem(
                "key",
                InputText.Quote(key),
                $"1 to {StoredRecord.MaxKey} characters without spaces",
                "send a unique key with each record, for example its id in your system"
            );
        return key;
    }

    public string Person(string id, Pseudonyms pseudonyms) => pseudonyms.Of(_intake.Id("participant", id.Trim()));

    public string Date(string date)
    {
        if (date.Trim().Length == 0)
            _intake.Problem("date", "nothing", "the date it happened, yyyy-MM-dd", "fill it in");
        return _intake.Date("date", date.Trim()) is { } day ? ContractMapping.Day(day) : string.Empty;
    }

    public string Digest(string digest)
    {
        var text = digest.Trim().ToLowerInvariant();
        if (text.Length > 0 && (text.Length != 64 || !text.All(char.IsAsciiHexDigit)))
            _intake.Problem(
                "digest",
                InputText.Quote(digest),
                "the 64 hexadecimal digits of a recommendation's digest, or nothing",
                "copy it from the reply, or leave it out"
            );
        return text;
    }

    public void Chosen(string field, int value)
    {
        if (value == 0)
            _intake.Problem(field, "nothing", "one of the kinds in the contract", "specify the kind of record");
    }

    public void Opportunity(string field, string code, bool mayBeEmpty)
    {
        var text = Code(code);
        if (text.Length == 0 && mayBeEmpty)
            return;
        if (bundle.Catalog.OccupationIndex(text) < 0 && bundle.Catalog.CredentialIndex(text) < 0)
            _intake.Unknown(
                field,
                text,
                "occupation or credential code",
                bundle.Catalog.Occupations.Select(o => o.Code).Concat(bundle.Catalog.Credentials.Select(c => c.Code))
            );
    }

    /// <summary>The code without its kind.</summary>
    public string Code(string code) =>
        code.Trim() is var text && text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? text[(colon + 1)..] : text;

    public void Value(Wire.V1.RecordOutcomeRequest request)
    {
        if (request.Kind == Wire.V1.OutcomeKind.WageGain)
        {
            if (!request.HasValue)
                _intake.Problem("value", "nothing", "the pay increase in US dollars a year", "fill it in");
            else if (request.Value is < -1_000_000 or > 1_000_000)
                _intake.Problem(
                    "value",
                    request.Value.ToString(CultureInfo.InvariantCulture),
                    "-1000000 to 1000000 US dollars a year",
                    "correct it"
                );
        }
        else if (request is { HasValue: true, Value: < 0 or > 1 })
        {
            _intake.Problem(
                "value",
                request.Value.ToString(CultureInfo.InvariantCulture),
                "0 to 1, or nothing",
                "leave it out; only WAGE_GAIN has a different value"
            );
        }
    }

    public Override Override(Wire.V1.Override? wire)
    {
        if (wire is null)
        {
            _intake.Problem("override", "nothing", "policy, verdict, reason and role", "fill it in");
            wire = new();
        }
        else
        {
            OptionsReader.Check("override", ContractMapping.FromWire(wire), _intake, bundle);
        }

        return ContractMapping.FromWire(wire);
    }

    public string Fact(Wire.V1.RecordFeedbackRequest request)
    {
        var fact = request.Fact.Trim();
        if (request.Kind == Wire.V1.FeedbackKind.WrongFact != fact.Length > 0)
            _intake.Problem(
                "fact",
                InputText.Quote(fact),
                "the incorrect fact for WRONG_FACT, and nothing for other kinds",
                "specify its path or name, not its content"
            );
        if (ProtectedAttributes.Contains(fact))
            _intake.Problem("fact", $"the protected attribute {InputText.Quote(fact)}", "a fact that can affect a score", "leave it out");
        return fact;
    }

    /// <summary>Rejects the record if it has any problem.</summary>
    public void Refuse(IEnumerable<FieldProblem> others) => RequestReader.Refuse([.. _intake.Problems, .. others]);
}
