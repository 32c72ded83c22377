using System.Collections.Immutable;
using System.Globalization;
using AdvancementEngine.Data;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.CareerGoals;
using AdvancementEngine.Intake.Credentials;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Participants;
using AdvancementEngine.Service.LiveBundle;
using Grpc.Core;

namespace AdvancementEngine.Service.Contract;

/// <summary>Reads requests for one bundle, with the same rules as a cohort row.</summary>
/// <param name="bundle">The bundle that will rank.</param>
/// <param name="checks">Checks that apply to every field.</param>
internal sealed class RequestReader(ServingBundle bundle, WireChecks checks)
{
    /// <summary>Latest as-of date; later dates would overflow date arithmetic.</summary>
    public static readonly DateOnly Latest = CalendarBounds.Latest;

    /// <summary>Reads a request.</summary>
    /// <param name="request">The message.</param>
    /// <param name="today">Today in UTC: the as-of date of a request that gives none.</param>
    /// <param name="stop">Cancels reading.</param>
    /// <param name="complete">True to add what the program taught; false for facts that already include it.</param>
    /// <exception cref="RpcException">INVALID_ARGUMENT with a violation for each invalid field.</exception>
    /// <exception cref="OperationCanceledException">The call was canceled.</exception>
    public RankInput Read(Wire.V1.RankRequest request, DateOnly today, CancellationToken stop, bool complete = true)
    {
        Refuse(checks.Check(request));
        var asOf = AsOf(request.AsOf.Trim(), today);
        var budget = new MatchBudget(stop);
        var intake = new FactIntake(bundle.Catalog, bundle.Matchers, asOf, budget);
        var program = request.Program is null ? null : bundle.Programs.Read(request.Program, asOf, budget);
        var participant = Participant(request, intake);
        var options = OptionsReader.Read(request.Options ?? new(), intake, bundle);
        Refuse([.. intake.Problems, .. program?.Problems ?? []]);
        var known = program?.Result;
        if (known is not null && complete)
            participant = Completion.Apply(participant!, known, asOf);
        ImmutableArray<IntakeNote> notes = [.. intake.Notes, .. program?.Notes ?? []];
        if (request.Strict)
            Refuse([.. notes.Where(n => n.Match.Taken is null).Select(Strictly)]);
        participant = WorkMeaning.Apply(participant!, bundle.Catalog, asOf);
        return new(GoalMeaning.Apply(participant, bundle.Catalog, asOf), known, asOf, options, notes);
    }

    public static void Refuse(IReadOnlyList<FieldProblem> problems)
    {
        if (problems.Count > 0)
            throw FieldViolations.Refuse(problems);
    }

    private static FieldProblem Strictly(IntakeNote note) =>
        note.Unknown is { } unknown
            ? new(
                note.Field,
                $"{InputText.Quote(note.Match.Text)} {unknown}",
                "every value given, because the request is strict",
                "give it, or leave strict out"
            )
            : new(
                note.Field,
                InputText.Quote(note.Match.Text),
                "a code, or a text that clearly means one, because the request is strict",
                note.Match.IsDoubtful
                    ? $"write the intended code, for example {note.Match.Candidates[0].Code}"
                    : "write a code, or leave it out"
            );

    internal static DateOnly AsOf(string text, DateOnly today)
    {
        if (text.Length == 0)
            return today;
        if (CalendarBounds.TryDay(text, out var day))
            return day;
        throw FieldViolations.Refuse([
            new("as_of", InputText.Quote(text), CalendarBounds.Needed, "use this format, or leave it out for today in UTC"),
        ]);
    }

    private static Participant? Participant(Wire.V1.RankRequest request, FactIntake intake)
    {
        if (request.Participant is not { } person)
        {
            intake.Problem("participant", "nothing", "the participant's facts", "fill them in");
            return null;
        }

        return new ParticipantReader(intake).Read(person, request.Program);
    }
}
