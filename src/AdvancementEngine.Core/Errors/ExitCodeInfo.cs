namespace AdvancementEngine.Errors;

/// <summary>One exit code of the programs.</summary>
/// <param name="Code">The code.</param>
/// <param name="Meaning">What it means, as in the docs.</param>
/// <param name="OfService">True if the service uses it too.</param>
public sealed record ExitCodeInfo(int Code, string Meaning, bool OfService = false);
