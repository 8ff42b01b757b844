using Microsoft.Playwright;
using Parallax.Charts;

namespace Parallax.BrowserTests;

/// <summary>One headless browser for all tests; they are skipped, with the reason, where none is installed.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Why there is no browser; null where there is one.</summary>
    public string? Missing { get; private set; }

    public async ValueTask InitializeAsync()
    {
        if (ChartExport.FindBrowser() is not { } path)
        {
            Missing = "no browser of the Chromium family is on the PATH (Debian: apt-get install chromium)";
            return;
        }
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = ["--no-sandbox", "--disable-gpu"] });
    }

    /// <summary>A page that records what it complains about and whom it asks.</summary>
    public async Task<WatchedPage> NewPageAsync(int width, int height = 900, ColorScheme scheme = ColorScheme.Light, bool script = true)
    {
        Assert.SkipUnless(Missing is null, Missing ?? "");
        var context = await _browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, JavaScriptEnabled = script });
        return new WatchedPage(await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
