namespace AdvancementEngine.Service.Options;

/// <summary>How much information about a person is stored.</summary>
public enum Keep
{
    /// <summary>Nothing: no audit, and outcomes, overrides and feedback are rejected.</summary>
    None = 0,

    /// <summary>Coded elements and dates under a pseudonym, without sources: enough to replay and to train.</summary>
    State = 1,

    /// <summary>The facts as sent, with their sources, under a pseudonym.</summary>
    Facts = 2,
}
