/** The problems that compiling finds. */
package org.sealbench.compiler;
