# SPDX-License-Identifier: EPL-2.0
# Puts Sealbench into the start menu of this user: powershell -ExecutionPolicy Bypass -File shortcut.ps1 [-Remove]
param([switch]$Remove)
$ErrorActionPreference = "Stop"
$menu = Join-Path ([Environment]::GetFolderPath("Programs")) "Sealbench.lnk"
if ($Remove) {
    Remove-Item -ErrorAction SilentlyContinue $menu
    exit 0
}
$link = (New-Object -ComObject WScript.Shell).CreateShortcut($menu)
$link.TargetPath = Join-Path $PSScriptRoot "sealbench.bat"
$link.WorkingDirectory = $PSScriptRoot
$link.IconLocation = Join-Path $PSScriptRoot "sealbench.ico"
# The console of the script stays small while the window is open.
$link.WindowStyle = 7
$link.Save()
