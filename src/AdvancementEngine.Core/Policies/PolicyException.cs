using System.Collections.Immutable;
using AdvancementEngine.Errors;

namespace AdvancementEngine.Policies;

/// <summary>A policy book cannot be created as requested: the message says what was found, what is needed, and the remedy.</summary>
public sealed class PolicyException(string message) : InputException(message);
