namespace AdvancementEngine.Policies;

/// <summary>A request's options for policies; part of the input and of the digest.</summary>
/// <param name="UseInterests">True to let interests visibly adjust the order. Off by default; never for a list that allocates scarce
/// places.</param>
public sealed record PolicyRequest(bool UseInterests)
{
    /// <summary>The defaults: interests are off.</summary>
    public static PolicyRequest Default { get; } = new(false);
}
