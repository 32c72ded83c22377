using System.Collections.Immutable;
using System.Globalization;
using AdvancementEngine.Errors;

namespace AdvancementEngine.Options;

/// <summary>An option that is unknown or out of its bounds.</summary>
public sealed class OptionException(string message) : InputException(message);
