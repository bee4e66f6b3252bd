It said: ${text}
