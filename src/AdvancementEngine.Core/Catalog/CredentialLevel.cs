namespace AdvancementEngine.Catalog;

/// <summary>Level of a credential within its tracks, lowest first.</summary>
public enum CredentialLevel
{
    /// <summary>Requires no experience in the field.</summary>
    Foundation = 1,

    /// <summary>For people who work in the field or are trained for it.</summary>
    Associate,

    /// <summary>For people with years of experience in the field.</summary>
    Professional,

    /// <summary>For leaders in the field.</summary>
    Expert,
}
