@echo off
rem Starts Sealbench: with a command headless, without one the workbench. Needs Java 21 or newer.
setlocal
set "here=%~dp0"
set "java="
if exist "%here%jre\bin\java.exe" set "JAVA_HOME=%here%jre"
for %%j in (java.exe) do set "java=%%~$PATH:j"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if "%java%"=="" goto nojava
if not exist "%java%" goto nojava
rem The file "release" of a Java says which one it is, without starting it; where it has none, it says so itself.
set "version=21"
for %%h in ("%java%\..\..\release") do set "release=%%~fh"
if exist "%release%" for /f "usebackq tokens=1,2 delims==" %%k in ("%release%") do (
  if "%%k"=="JAVA_VERSION" set "version=%%~l"
)
for /f "delims=." %%m in ("%version%") do if %%m LSS 21 goto nojava
if not exist "%here%lib\sealbench.jar" (
  >&2 echo error: sealbench.bat: this folder holds no built product. Build it with mvnw package first.
  exit /b 70
)
set options=-XX:-UsePerfData --enable-native-access=ALL-UNNAMED -Djdk.tls.rejectClientInitiatedRenegotiation=true
set options=%options% "-Dsealbench.home=%here%."
if "%~1"=="" goto workbench
rem Big numbers need the optimising compiler; what reads and shows ends before that compiler pays.
set compiler=-XX:-DisplayVMOutput "-XX:CompilerDirectivesFile=%here%lib\compiler.json"
for %%b in (emulator demo import) do (
  if "%~1"=="%%b" set "compiler=-XX:+TieredCompilation"
  if "%~2"=="%%b" set "compiler=-XX:+TieredCompilation"
)
for %%b in (check matrix explain --version --help) do if "%~1"=="%%b" set "compiler=-XX:TieredStopAtLevel=1"
if "%~2"=="--help" set "compiler=-XX:TieredStopAtLevel=1"
for %%a in (cert device) do for %%b in (list show) do (
  if "%~1 %~2"=="%%a %%b" set "compiler=-XX:TieredStopAtLevel=1"
)
set options=%options% -XX:+UseSerialGC -Xms64m -XX:+UnlockDiagnosticVMOptions %compiler% -Xlog:disable
"%java%" %options% -cp "%here%lib\sealbench.jar" org.sealbench.cli.Main %*
exit /b %ERRORLEVEL%
:workbench
for /f "delims=" %%f in ('dir /b "%here%plugins\org.eclipse.equinox.launcher_*.jar"') do (
  set "launcher=%here%plugins\%%f"
)
"%java%" -Xmx1g --add-opens=java.base/java.lang=ALL-UNNAMED %options% -jar "%launcher%" ^
  -data "%LOCALAPPDATA%\Sealbench\workspace"
rem 23: the window asks to be started again.
if %ERRORLEVEL%==23 goto workbench
exit /b %ERRORLEVEL%
:nojava
>&2 echo error: Java: no Java 21 or newer found. Install one or set JAVA_HOME to it.
exit /b 70
