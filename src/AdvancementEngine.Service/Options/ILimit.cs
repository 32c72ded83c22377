using System.Collections.Immutable;
using System.Globalization;

namespace AdvancementEngine.Service.Options;

/// <summary>A number an operator may set, whatever its type.</summary>
public interface ILimit
{
    /// <summary>Null when the value is within bounds, else found, needed and the default on one line.</summary>
    string? Check(ServiceOptions options);

    /// <summary>The row of the table in <c>docs/service.md</c>.</summary>
    string Describe();
}
