namespace AdvancementEngine.Policies.Facts;

/// <summary>Which results add to the score.</summary>
internal enum AdjustmentKind
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Met adds the share of the amount that it earns.</summary>
    Raise = 1,

    /// <summary>NotMet subtracts that share, once for each missing step.</summary>
    Lower = 2,

    /// <summary>Met adds the amount, NotMet subtracts it.</summary>
    RaiseOrLower = 3,

    /// <summary>The amount times the number found, positive or negative.</summary>
    Tilt = 4,
}
