namespace AdvancementEngine.Policies;

/// <summary>What a request asks of the policies; part of the input and of the digest.</summary>
/// <param name="UseInterests">True to let interests tilt the order, visibly. Off by default; never for a list that allots scarce
/// places.</param>
public sealed record PolicyRequest(bool UseInterests)
{
    /// <summary>Nothing asked: interests are off.</summary>
    public static PolicyRequest Default { get; } = new(false);
}
