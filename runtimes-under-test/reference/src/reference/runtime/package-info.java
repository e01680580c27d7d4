/**
 * A complete custom runtime for AWS Lambda on nothing but the JDK: {@link reference.runtime.Bootstrap} is the place to
 * start reading, {@link reference.runtime.RuntimeApi} holds every call that a runtime has to make.
 */
package reference.runtime;
