namespace AdvancementEngine.Policies;

/// <summary>The parts of the policy book: the six elements of the framework by number, and the parts of this project's own. They appear
/// in the JSON and in the policy documentation.</summary>
public static class Elements
{
    /// <summary>Element 1 of the framework.</summary>
    public const string One = "1";

    /// <summary>Element 2 of the framework.</summary>
    public const string Two = "2";

    /// <summary>Element 3 of the framework.</summary>
    public const string Three = "3";

    /// <summary>Element 4 of the framework.</summary>
    public const string Four = "4";

    /// <summary>Element 5 of the framework.</summary>
    public const string Five = "5";

    /// <summary>Element 6 of the framework.</summary>
    public const string Six = "6";

    /// <summary>Which occupations are a step up, and which credentials lead to them.</summary>
    public const string Advancement = "advancement";

    /// <summary>What an occupation or credential requires before it can begin.</summary>
    public const string Readiness = "readiness";

    /// <summary>What the person wants and has: target, pay, months, money, interests.</summary>
    public const string Goals = "goals";

    /// <summary>The person's one next step, proposed once the order is final.</summary>
    public const string NextStep = "next-step";

    /// <summary>Rules from a policy file.</summary>
    public const string Local = "local";
}
