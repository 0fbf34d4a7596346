/** The commands compile, plan, download and upload. */
package org.sealbench.cli.download;
