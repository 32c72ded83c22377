using System.Collections.Immutable;
using System.Globalization;

namespace AdvancementEngine.Service.Options;

/// <summary>A numeric setting of any type.</summary>
public interface ILimit
{
    /// <summary>Null if the value is within bounds; otherwise found, needed and the default on one line.</summary>
    string? Check(ServiceOptions options);

    /// <summary>Property of <see cref="ServiceOptions"/>.</summary>
    string Name { get; }

    /// <summary>The default, in words if it depends on the machine.</summary>
    string DefaultShown { get; }

    /// <summary>Lowest and highest value, with the unit.</summary>
    string Bounds { get; }
}
