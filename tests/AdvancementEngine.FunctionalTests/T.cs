namespace AdvancementEngine.Tests;

public class T { [Fact] public void A_B_C() => Assert.Equal(2, 1 + 1); }
