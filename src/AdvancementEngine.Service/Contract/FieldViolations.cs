using System.Globalization;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;

namespace AdvancementEngine.Service.Contract;

/// <summary>Problems of a request as INVALID_ARGUMENT with one violation for each field.</summary>
internal static class FieldViolations
{
    /// <summary>Maximum bytes of violations in a reply. They are sent in a header, and common clients accept 8 KiB of headers in
    /// total.</summary>
    public const int MostBytes = 3_072;

    /// <summary>The error to throw.</summary>
    /// <param name="problems">At least one; <see cref="FieldProblem.Field"/> is the path of the field.</param>
    public static RpcException Refuse(IReadOnlyList<FieldProblem> problems)
    {
        var details = new BadRequest();
        foreach (var violation in problems.Select(Violation))
        {
            if (details.FieldViolations.Count > 0 && details.CalculateSize() + violation.CalculateSize() > MostBytes)
                break;
            details.FieldViolations.Add(violation);
        }

        var first = details.FieldViolations[0];
        var others =
            problems.Count == 1
                ? string.Empty
                : string.Create(CultureInfo.InvariantCulture, $" ({problems.Count} problems, {details.FieldViolations.Count} listed)");
        return new Google.Rpc.Status
        {
            Code = (int)Code.InvalidArgument,
            Message = $"{first.Field}: {first.Description}{others}",
            Details = { Any.Pack(details) },
        }.ToRpcException();
    }

    /// <summary>The error of a row, as a separate message: the stream continues.</summary>
    public static Wire.V1.RowProblem Row(RpcException error)
    {
        var problem = new Wire.V1.RowProblem { Code = (int)error.StatusCode, Message = error.Status.Detail };
        problem.Fields.Add(
            error
                .GetRpcStatus()
                ?.GetDetail<BadRequest>()
                ?.FieldViolations.Select(v => new Wire.V1.FieldProblem { Field = v.Field, Description = v.Description })
                ?? []
        );
        return problem;
    }

    private static BadRequest.Types.FieldViolation Violation(FieldProblem problem) =>
        new() { Field = problem.Field, Description = $"found {problem.Found}; needed: {problem.Needed}; {problem.Remedy}" };
}
